using ProfileAudit.Rendering.Json;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Sarif;

/// <summary>One audit.</summary>
internal sealed record SarifRun(
    SarifTool Tool,
    IReadOnlyList<SarifInvocation> Invocations,
    string Language,
    IReadOnlyList<SarifResult> Results,
    SarifRunProperties Properties)
{
    public static SarifRun From(AuditReport report) => new(
        SarifTool.From(report),
        [SarifInvocation.From(report)],
        report.Language.Tag,
        [.. report.Findings.Select((finding, index) => SarifResult.From(finding, index, report))],
        new SarifRunProperties(report.AsOf, report.Tool.Ruleset, report.Tool.Preset, report.Tool.Rulebook, ScoreJson.From(report.Score)));
}

/// <summary>What the standard has no place for. Points and level are left out where there are none.</summary>
internal sealed record SarifRunProperties(DateOnly? AsOf, string Ruleset, string Preset, string? Rulebook, ScoreJson Score);
