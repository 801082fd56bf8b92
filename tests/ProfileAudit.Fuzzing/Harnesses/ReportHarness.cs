using System.Text;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>A JSON report. One that is taken can be compared, and the comparison be spelled in every format.</summary>
internal sealed class ReportHarness() : Harness("report")
{
    private static readonly ReportSummary Before = new ProfileAuditor().Audit(MadeUpExport.Profile).Summarised();

    // A whole report is long; these fields are those that are read.
    private const string Small = """
        {"schemaVersion":1,"tool":{"name":"ProfileAudit","version":"0.1.0","ruleset":"1.0.0","preset":"default"},"asOf":"2026-03-01",
         "score":{"points":62.4,"lowest":55.0,"highest":71.3,"coverage":0.83,"level":"tended","cappedBy":["few-connections"]},
         "findings":[{"rule":"few-connections","title":"Few connections","category":"network","weight":10,"outcome":"neglected","score":0.42},
                     {"rule":"no-photo","title":"No photo","category":"identity","weight":10,"outcome":"cannot-tell","score":null}]}
        """;

    public override IEnumerable<Seed> Seeds =>
    [
        new("small", Encoding.UTF8.GetBytes(Small)),
        new("whole", Encoding.UTF8.GetBytes(JsonReportRenderer.Default.RenderToString(new ProfileAuditor().Audit(MadeUpExport.Profile)))),
    ];

    protected override bool Enter(byte[] input)
    {
        ReportSummary report;
        try
        {
            using var source = new MemoryStream(input);
            report = JsonReportReader.ReadAsync(source).AsTask().GetAwaiter().GetResult();
        }
        catch (UnreadableReportException refusal)
        {
            Law.Refused(refusal.Code, refusal.Message, refusal.NextStep);
            return false;
        }

        foreach (var comparison in new[] { Comparison.Between(Before, report), Comparison.Between(report, report) })
        {
            foreach (var renderer in ComparisonRenderers.All)
                Spelled.Sound(renderer.Format, renderer.RenderToString(comparison));
        }

        return true;
    }
}
