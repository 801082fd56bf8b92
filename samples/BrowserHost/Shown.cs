using ProfileAudit.Profiles;
using ProfileAudit.Rendering;
using ProfileAudit.Texts;

namespace ProfileAudit.Samples.BrowserHost;

/// <summary>A report as the page shows it and as it is downloaded.</summary>
/// <param name="Language">What it is written in.</param>
/// <param name="Fragment">A part of this page.</param>
/// <param name="Page">A page of its own.</param>
public sealed record Shown(Language Language, string Fragment, string Page)
{
    // <browser-show>
    private static readonly HtmlReportRenderer Within = new() { Options = new HtmlOptions { IsFragment = true, HeadingLevel = 2 } };

    public static string StyleSheet { get; } = HtmlReportRenderer.StyleSheet(Within.Options);

    public static Shown Of(Profile profile, Language language, bool redact, CancellationToken cancellationToken)
    {
        var report = new ProfileAuditor().Audit(profile, new AuditOptions { Language = language, Redact = redact }, cancellationToken);
        return new Shown(language, Within.RenderToString(report), HtmlReportRenderer.Default.RenderToString(report));
    }
    // end
}
