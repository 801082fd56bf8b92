using ProfileAudit.Profiles;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Rendering;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Browser.Tests.Support;

/// <summary>The pages of invented members, by name.</summary>
internal static class Pages
{
    /// <summary>From a neglected account to one that lacks nothing, and from everything seen to nothing; with what goes wrong while reading.</summary>
    public static IReadOnlyList<string> Names { get; } = ["neglected", "tended", "partial", "flourishing", "unseen", "damaged"];

    public static string Of(string name, Language? language = null) => Of(name switch
    {
        "flourishing" => Audited(TestProfile.Flourishing, language),
        "bare" => Audited(TestProfile.Bare, language),
        "unseen" => Audited(TestProfile.Unseen, language),
        "damaged" => RenderedReport.Realistic with { Language = language ?? Language.English },
        _ => Audited(SampleExports.ReadAsync(name).GetAwaiter().GetResult(), language),
    });

    public static string Of(AuditReport report) => HtmlReportRenderer.Default.RenderToString(report);

    private static AuditReport Audited(Profile profile, Language? language) => new ProfileAuditor().Audit(profile, new AuditOptions { Language = language ?? Language.English });
}
