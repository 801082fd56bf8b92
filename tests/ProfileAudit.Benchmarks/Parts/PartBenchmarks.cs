using BenchmarkDotNet.Attributes;
using ProfileAudit.Benchmarks.Exports;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;

namespace ProfileAudit.Benchmarks.Parts;

/// <summary>The three verbs on a small export, warm.</summary>
[MemoryDiagnoser]
public class PartBenchmarks
{
    private readonly ProfileAuditor auditor = new();
    private byte[] export = [];
    private Profile profile = null!;
    private AuditReport report = null!;

    /// <summary>Makes the export, its facts and its report.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        using var bytes = new MemoryStream();
        GeneratedExport.Write(ExportSize.Small, bytes);
        export = bytes.ToArray();
        profile = ReadAsync().AsTask().GetAwaiter().GetResult();
        report = auditor.Audit(profile);
    }

    /// <summary>From bytes to facts.</summary>
    [Benchmark]
    public ValueTask<Profile> ReadAsync() => ProfileReaders.Default.ReadAsync(new MemoryStream(export));

    /// <summary>From facts to findings and score.</summary>
    [Benchmark]
    public AuditReport Audit() => auditor.Audit(profile);

    /// <summary>From a report to JSON.</summary>
    [Benchmark]
    public string Json() => JsonReportRenderer.Default.RenderToString(report);

    /// <summary>From a report to a page.</summary>
    [Benchmark]
    public string Html() => HtmlReportRenderer.Default.RenderToString(report);

    /// <summary>From a report to the text of a terminal.</summary>
    [Benchmark]
    public string Console() => ConsoleReportRenderer.Default.RenderToString(report);
}
