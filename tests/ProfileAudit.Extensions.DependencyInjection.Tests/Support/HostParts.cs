using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Cohorts;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Extensions.DependencyInjection.Tests.Support;

/// <summary>A rule such as a host would bring: it looks at nothing and is content.</summary>
internal sealed class HostRule(string id) : IAuditRule
{
    // What the container calls: it knows no id.
    public HostRule()
        : this("host-rule")
    {
    }

    public RuleInfo Info { get; } = TestInfo.Of(id);

    public Verdict Evaluate(Profile profile, AuditContext context) => Verdict.Kept("All is well.");
}

/// <summary>A reader that recognises everything as a bare profile.</summary>
internal sealed class HostReader : IProfileReader
{
    public SourceKind Source => SourceKind.Export;

    public bool Recognises(ReadOnlySpan<byte> start) => true;

    public ValueTask<Profile> ReadAsync(Stream source, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(TestProfile.Bare);
}

/// <summary>A renderer that spells the day of a report and nothing else.</summary>
internal sealed class HostRenderer : IReportRenderer
{
    public ReportFormat Format => ReportFormat.Html;

    public void Render(AuditReport report, TextWriter output) => output.Write(string.Create(CultureInfo.InvariantCulture, $"<p>{report.AsOf:yyyy-MM-dd}"));
}

/// <summary>A renderer of comparisons that spells nothing, in the format of a host's choice.</summary>
internal sealed class HostComparisonRenderer(ReportFormat format) : IComparisonRenderer
{
    public ReportFormat Format => format;

    public void Render(Comparison comparison, TextWriter output)
    {
    }
}

/// <summary>A renderer of cohorts that spells nothing, in the format of a host's choice.</summary>
internal sealed class HostCohortRenderer(ReportFormat format) : ICohortRenderer
{
    public ReportFormat Format => format;

    public void Render(Cohort cohort, TextWriter output)
    {
    }
}

/// <summary>What rules say of themselves where a test does not care.</summary>
internal static class TestInfo
{
    public static RuleInfo Of(string id) => new()
    {
        Id = id,
        Title = "Test rule",
        Category = Category.Identity,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "It is a test.",
        Remedy = "Do nothing.",
    };
}
