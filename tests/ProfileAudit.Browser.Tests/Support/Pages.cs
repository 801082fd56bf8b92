using ProfileAudit.Profiles;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Rendering;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Browser.Tests.Support;

/// <summary>The pages of invented members, and those of many members together, by name.</summary>
internal static class Pages
{
    /// <summary>From a neglected account to one that lacks nothing, and from everything seen to nothing; with what goes wrong while reading. Then cohorts.</summary>
    public static IReadOnlyList<string> Names { get; } = ["neglected", "tended", "partial", "flourishing", "unseen", "damaged", "cohort", "cohort-comparison"];

    public static string Of(string name, Language? language = null) => Spelled(name, language ?? Language.English);

    public static string Of(AuditReport report) => HtmlReportRenderer.Default.RenderToString(report);

    private static string Spelled(string name, Language language) => name switch
    {
        "flourishing" => Of(Audited(TestProfile.Flourishing, language)),
        "bare" => Of(Audited(TestProfile.Bare, language)),
        "unseen" => Of(Audited(TestProfile.Unseen, language)),
        "damaged" => Of(RenderedReport.Realistic with { Language = language }),
        "cohort" => HtmlCohortRenderer.Default.RenderToString(RenderedCohort.Whole.In(language)),
        "cohort-comparison" => HtmlCohortComparisonRenderer.Default.RenderToString(RenderedCohort.WholeComparison.In(language)),
        _ => Of(Audited(SampleExports.ReadAsync(name).GetAwaiter().GetResult(), language)),
    };

    private static AuditReport Audited(Profile profile, Language language) => new ProfileAuditor().Audit(profile, new AuditOptions { Language = language });
}
