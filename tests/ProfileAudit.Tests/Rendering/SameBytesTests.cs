using System.Globalization;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Tests.Rendering;

/// <summary>The same export, day and language give the same bytes whatever the culture of the machine, and on however many threads.</summary>
public sealed class SameBytesTests
{
    private static readonly Language[] Every = [.. Languages.All, Languages.PseudoMirrored];

    // Between them they have every drawing.
    private static readonly AuditReport[] Made = [RenderedReport.Realistic, RenderedReport.NothingSeen, RenderedReport.AllKept, RenderedReport.Capped, RenderedReport.Withheld];

    public static TheoryData<string> Cultures => ["ar-SA", "cs-CZ", "de-DE", "en-US", "fa-IR", "fr-CH", "hi-IN", "hu-HU", "ja-JP", "pt-BR", "th-TH", "tr-TR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task In_any_culture(string culture)
    {
        var expected = await AllAsync("tended");
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, await AllAsync("tended"));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    [Fact]
    public async Task On_many_threads_at_once()
    {
        var expected = await AllAsync("neglected");
        var seen = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => AllAsync("neglected"))));
        Assert.All(seen, reports => Assert.Equal(expected, reports));
    }

    /// <summary>Read anew, audited anew and rendered in every language and format; and two rounds of a cohort.</summary>
    private static async Task<List<string>> AllAsync(string member)
    {
        var profile = await SampleExports.ReadAsync(member);
        return [.. Every.SelectMany(language => (string[])
        [
            .. ReportRenderers.All.Select(renderer => renderer.RenderToString(new ProfileAuditor().Audit(profile, new AuditOptions { Language = language }))),
            .. Made.SelectMany(report => ReportRenderers.All.Select(renderer => renderer.RenderToString(report))),
            .. CohortRenderers.All.Select(renderer => renderer.RenderToString(RenderedCohort.Before.In(language))),
            .. CohortComparisonRenderers.All.Select(renderer => renderer.RenderToString(RenderedCohort.Comparison.In(language))),
        ])];
    }
}
