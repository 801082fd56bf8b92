using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Cohorts;
using ProfileAudit.Tests.Rendering;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Docs;

/// <summary>The code of docs/batch.md, compiled and run.</summary>
public sealed class BatchPageTests
{
    [Fact]
    public void Its_code_is_the_code_that_is_tested() => DocPage.HasTheCodeOf(
        Path.Combine(Repository.ProjectFolder, "Docs", "BatchPageTests.cs"), File.ReadAllText(Repository.PathOf("docs", "batch.md")));

    [Fact]
    public void A_page_is_made_of_reports() => Assert.Contains(
        "About 25 members",
        Paged(Enumerable.Repeat(new ProfileAuditor().Audit(TestProfile.Flourishing), 25)),
        StringComparison.Ordinal);

    [Fact]
    public void Two_rounds_make_a_page() => Assert.Contains("About 120 members before, about 130 after", Changed(RenderedCohort.Before, RenderedCohort.After), StringComparison.Ordinal);

    private static string Changed(Cohort before, Cohort after)
    {
        // <comparison>
        CohortComparison change = CohortComparison.Between(before, after);
        string page = HtmlCohortComparisonRenderer.Default.RenderToString(change);
        // end
        return page;
    }

    private static string Paged(IEnumerable<AuditReport> reports)
    {
        // <cohort>
        var builder = new CohortBuilder();
        foreach (var report in reports)
            builder.Add(report.Summarised(), group: "Spring");
        string page = HtmlCohortRenderer.Default.RenderToString(builder.Build());
        // end
        return page;
    }
}
