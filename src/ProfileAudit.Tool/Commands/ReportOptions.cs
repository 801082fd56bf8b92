using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using ProfileAudit.Profiles;
using ProfileAudit.Rendering;
using ProfileAudit.Texts;

namespace ProfileAudit.Tool.Commands;

/// <summary>The options of every command that makes a report.</summary>
internal sealed class ReportOptions
{
    private static readonly ImmutableArray<string> BeginningsOfAnswers = ["photo=yes", "photo=no", "banner=yes", "banner=no", "groups=", "connections=", "url="];

    public Option<string?> Format { get; } = new Option<string?>("--format") { Description = "console, json, html, markdown, sarif or junit; taken from the ending of --output unless given." }
        .AcceptOnlyFromAmong([.. ReportFile.FormatNames]);

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "Write the report to this file, whole or not at all.", HelpName = "FILE" };

    public Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        Description = "The day the audit speaks of; the newest date in the sources unless given.",
        HelpName = "yyyy-MM-dd",
        CustomParser = result => Parse<DateOnly>(result, text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, "a day such as 2026-03-01"),
    };

    public Option<string[]> Answer { get; } = new("--answer")
    {
        Description = $"What only you know: {MemberAnswers.Choices}. May be given several times.",
        HelpName = "FACT=VALUE",
        DefaultValueFactory = _ => [],
    };

    public Option<double?> FailUnder { get; } = new("--fail-under")
    {
        Description = "Exit with 1 when the score is below this, or when there is none.",
        HelpName = "0-100",
        CustomParser = result => Parse<double>(
            result,
            text => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points is >= 0 and <= 100 ? points : null,
            "a number from 0 to 100"),
    };

    public Option<bool> Redact { get; } = new("--redact") { Description = "Leave out every name, so that the report can be shown to others." };

    public Option<Language?> Culture { get; } = new("--culture")
    {
        Description = $"The language of the report: {string.Join(", ", Languages.Tags)}.",
        HelpName = "TAG",
        CustomParser = result =>
        {
            var language = Languages.Find(result.Tokens[0].Value);
            if (language is null)
                result.AddError($"There are no texts in '{result.Tokens[0].Value}'; the languages are {string.Join(", ", Languages.Tags)}.");
            return language;
        },
    };

    public RulebookOptions Rulebook { get; } = new();

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "No notes on standard error." };

    public Option<bool> Verbose { get; } = new("--verbose") { Description = "All notes about the sources on standard error." };

    public Option<bool> NoColor { get; } = new("--no-color") { Description = "No colours; the same as setting NO_COLOR." };

    /// <summary>Adds the options to the command and all below it, so that none is lost for standing before a command's name.</summary>
    public void AddTo(Command command)
    {
        Answer.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !new MemberAnswers().TryWith(token.Value, out _)))
                result.AddError($"'{token.Value}' is no answer that is understood; these are: {MemberAnswers.Choices}.");
        });
        Rulebook.RefuseUnknownPreset();
        Culture.CompletionSources.Add(_ => Languages.Tags.Select(tag => new CompletionItem(tag)));
        Answer.CompletionSources.Add(_ => BeginningsOfAnswers.Select(answer => new CompletionItem(answer)));
        foreach (var option in (Option[])[Format, Output, AsOf, Answer, Rulebook.File, Rulebook.Preset, FailUnder, Redact, Culture, Quiet, Verbose, NoColor])
        {
            option.Recursive = true;
            command.Add(option);
        }
    }

    public Language Language(ParseResult parsed) => parsed.GetValue(Culture) ?? Texts.Language.English;

    public MemberAnswers Answers(ParseResult parsed) => parsed.GetValue(Answer)!.Aggregate(
        new MemberAnswers(),
        (so, text) => so.TryWith(text, out var answers) ? answers : so);

    private static T? Parse<T>(ArgumentResult result, Func<string, T?> parse, string wanted)
        where T : struct
    {
        var value = parse(result.Tokens[0].Value);
        if (value is null)
            result.AddError($"'{result.Tokens[0].Value}' is not {wanted}.");
        return value;
    }
}
