using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Rendering;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Browser.Tests.Support;

/// <summary>The pages of invented members, by name.</summary>
internal static class Pages
{
    /// <summary>From a neglected account to one that lacks nothing, and from everything seen to nothing; with what goes wrong while reading.</summary>
    public static IReadOnlyList<string> Names { get; } = ["neglected", "tended", "partial", "flourishing", "unseen", "damaged"];

    public static string Of(string name) => Of(name switch
    {
        "flourishing" => new ProfileAuditor().Audit(TestProfile.Flourishing),
        "bare" => new ProfileAuditor().Audit(TestProfile.Bare),
        "unseen" => new ProfileAuditor().Audit(TestProfile.Unseen),
        "damaged" => RenderedReport.Realistic,
        _ => new ProfileAuditor().Audit(SampleExports.ReadAsync(name).GetAwaiter().GetResult()),
    });

    public static string Of(AuditReport report) => HtmlReportRenderer.Default.RenderToString(report);
}
