using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection;
using ProfileAudit.Rules;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit rules [ID]: the catalogue as the rulebook has it, or one rule's page.</summary>
internal static class RulesCommand
{
    public static Command Create(RulebookOptions options, Surroundings surroundings)
    {
        var rules = new Command("rules", "Lists the rules as the preset and rulebook have them, or prints one rule's page.");
        var id = new Argument<string?>("ID") { Description = "A rule, such as no-photo.", Arity = ArgumentArity.ZeroOrOne };
        id.CompletionSources.Add(_ => RuleCatalog.All.Select(rule => new CompletionItem(rule.Info.Id.Value)));
        rules.Add(id);
        rules.SetAction(async (parsed, cancellationToken) =>
        {
            var rulebook = await options.ReadAsync(parsed, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(id) is { } name)
                await PrintPageAsync(name, rulebook, surroundings, cancellationToken).ConfigureAwait(false);
            else
                await PrintCatalogueAsync(rulebook, surroundings).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return rules;
    }

    private static async Task PrintCatalogueAsync(Rulebook rulebook, Surroundings surroundings)
    {
        await surroundings.Output.WriteLineAsync($"Rule set {rulebook.Version}, {rulebook.Preset}. Behind a rule: its weight, how good the evidence is (A to E), and the scores of what it counts.").ConfigureAwait(false);
        var longest = rulebook.Rules.Select(rule => rule.Info.Id.Value.Length).DefaultIfEmpty().Max();
        foreach (var category in rulebook.Rules.GroupBy(rule => rule.Info.Category))
        {
            await surroundings.Output.WriteLineAsync($"\n{category.Key.Title} ({Text(category.Key.Share)} of 100)").ConfigureAwait(false);
            foreach (var rule in category)
            {
                var info = rule.Info;
                await surroundings.Output.WriteLineAsync($"  {info.Id.Value.PadRight(longest)} {Stars(info.Sign),-2} {Text(rulebook.WeightOf(rule).Value),3} {info.Grade}  {info.Title}").ConfigureAwait(false);
                foreach (var line in Lines(rule, rulebook))
                    await surroundings.Output.WriteLineAsync($"  {new string(' ', longest)}           {line}").ConfigureAwait(false);
            }
        }
    }

    private static async Task PrintPageAsync(string name, Rulebook rulebook, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var page = typeof(RulesCommand).Assembly.GetManifestResourceStream($"rules/{name}") ?? throw new ToolException(ExitCode.WrongUsage, $"There is no rule named '{name}'{Advice(name)}");
        using var text = new StreamReader(page);
        await surroundings.Output.WriteAsync(await text.ReadToEndAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        // The page tells the rule's own; that is all there is to tell by default.
        if (rulebook.Preset == Presets.Default.Name)
            return;
        await surroundings.Output.WriteLineAsync($"\n## In the rulebook {rulebook.Preset}\n").ConfigureAwait(false);
        if (rulebook.Rules.FirstOrDefault(rule => rule.Info.Id.Value == name) is not { } known)
        {
            await surroundings.Output.WriteLineAsync("Left out of every report.").ConfigureAwait(false);
            return;
        }

        foreach (var line in Lines(known, rulebook).Prepend($"weight {Text(rulebook.WeightOf(known).Value)}"))
            await surroundings.Output.WriteLineAsync($"- {line}").ConfigureAwait(false);
    }

    /// <summary>What a rulebook says of a rule besides its weight.</summary>
    private static IEnumerable<string> Lines(IAuditRule rule, Rulebook rulebook)
    {
        var id = rule.Info.Id;
        if (rulebook.CurveOf(rule.Info) is { } curve)
            yield return curve.ToString();
        if (rulebook.AcceptsSubstituteOf(id))
            yield return $"{rule.Info.Substitute} will do";
        if (rulebook.ExemptionOf(id) is { } exemption)
            yield return LegibleLine.Of($"does not apply: {exemption}");
        if (rulebook.SuppressionOf(id) is { } suppression)
            yield return LegibleLine.Of($"switched off{(suppression.Until is { } until ? $" through {until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "")}: {suppression.Reason}");
    }

    private static string Advice(string name) => NearestName.Of(name, [.. RuleCatalog.All.Select(rule => rule.Info.Id.Value)]) is { } nearest
        ? $"; did you mean {nearest}?"
        : ". See profile-audit rules.";

    private static string Stars(Sign sign) => sign switch { Sign.Major => "★★", Sign.Minor => "★", _ => "" };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
