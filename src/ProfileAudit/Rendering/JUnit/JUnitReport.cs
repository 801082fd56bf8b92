using ProfileAudit.Rendering.Json;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.JUnit;

/// <summary>A report as suites of cases.</summary>
internal sealed class JUnitReport(AuditReport report, JUnitWriter xml)
{
    public void Write()
    {
        xml.Begin("testsuites", report.Tool.Name, JUnitCounts.Of(report.Findings));
        foreach (var suite in report.AskedCategories())
            Suite(suite);
        xml.End();
    }

    private void Suite(CategoryReport suite)
    {
        var findings = report.Findings.Where(finding => finding.Rule.Category == suite.Category).ToList();
        xml.Begin("testsuite", suite.Category.Title, JUnitCounts.Of(findings));
        foreach (var finding in findings)
        {
            xml.BeginCase(suite.Category.Id, $"{finding.Rule.Title} ({finding.Rule.Id})");
            Outcome(finding);
            xml.End();
        }

        xml.End();
    }

    private void Outcome(Finding finding)
    {
        switch (finding.Outcome)
        {
            case Reports.Outcome.Kept:
                break;
            case Reports.Outcome.Neglected:
                xml.Outcome("failure", JsonName.Of(finding.Outcome), finding.Message, Advice(finding));
                break;
            case Reports.Outcome.Error:
                xml.Outcome("error", JsonName.Of(finding.Outcome), finding.Message);
                break;
            default:
                xml.Outcome("skipped", null, JUnitWords.Skipped(finding));
                break;
        }
    }

    // Logs of builds are kept and passed on: what names somebody else stays out of them.
    private static IEnumerable<Text> Advice(Finding finding) =>
    [
        .. finding.Evidence.Where(item => !item.NamesSomebody).Select(JUnitWords.Seen),
        JUnitWords.Why(finding.Rule),
        JUnitWords.ToDo(finding.Rule),
        .. finding.Weight.Value == 0 ? [JUnitWords.NeverScored] : (Text[])[],
        .. FindingWords.Page(finding.Rule) is { } page ? [JUnitWords.More(page)] : (Text[])[],
    ];
}
