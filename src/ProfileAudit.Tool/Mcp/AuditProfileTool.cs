using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Profiles;
using ProfileAudit.Rendering;

namespace ProfileAudit.Tool.Mcp;

/// <summary>The audit of one member.</summary>
internal sealed class AuditProfileTool(RootedSources sources) : McpTool
{
    private static readonly Parameter Paths = new(
        "paths",
        "Sources of one member, which are joined: LinkedIn's data export as its ZIP file or the folder it unpacks to, a saved profile page (.html), a profile saved as PDF. Relative to a folder that the person declared at the start.")
    {
        IsRequired = true,
        MostItems = 20,
    };

    private static readonly Parameter AsOf = new("asOf", "The day that the audit speaks of, such as 2026-03-01; the newest date in the sources unless given.") { Format = "date" };

    private static readonly Parameter Answers = new("answers", $"What only the member knows and no source shows, as the member told it: {MemberAnswers.Choices}. Never guess them.") { MostItems = 10 };

    public override string Name => "audit_profile";

    public override string Title => "Audit a profile";

    public override string Description =>
        "Tells how neglected one person's professional network is, from that person's own LinkedIn data on this machine, and what to do about it: a score of 100 with its interval, findings for every rule, and a plan for the next fifteen minutes. What the data cannot show is never counted against the person. It coaches the person; it is not for judging applicants.";

    public override ImmutableArray<Parameter> Parameters { get; } = [Paths, AsOf, Answers, Mcp.Parameters.Preset, Mcp.Parameters.Culture, Mcp.Parameters.Format];

    public override async Task<string> AnswerAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        var options = new AuditOptions { AsOf = Day(arguments.Text(AsOf)), Redact = sources.Redact, Language = Mcp.Parameters.LanguageOf(arguments) };
        var answers = arguments.Texts(Answers).Aggregate(new MemberAnswers(), Answered);
        var profile = await sources.ReadAsync(arguments.Texts(Paths), cancellationToken).ConfigureAwait(false);
        var report = new ProfileAuditor(Mcp.Parameters.RulebookOf(arguments)).Audit(answers.Join(profile), options, cancellationToken);
        return ReportRenderers.For(Mcp.Parameters.FormatOf(arguments)).RenderToString(report);
    }

    private static DateOnly? Day(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Parameter.Invalid("The argument asOf is no day such as 2026-03-01.");

    private static MemberAnswers Answered(MemberAnswers before, string text) => before.TryWith(text, out var answers)
        ? answers
        : throw Parameter.Invalid($"One of the answers is not understood; these are: {MemberAnswers.Choices}.");
}
