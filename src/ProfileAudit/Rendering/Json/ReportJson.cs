using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>The whole report. The order of the members in this folder is the order of the fields.</summary>
internal sealed record ReportJson(
    int SchemaVersion,
    ToolJson Tool,
    DateOnly? AsOf,
    IReadOnlyList<SourceJson> Sources,
    ScoreJson Score,
    IReadOnlyList<CategoryJson> Categories,
    IReadOnlyList<FindingJson> Findings,
    PlanJson Plan,
    IReadOnlyList<NextSourceJson> NextSources,
    ChartsJson Charts,
    IReadOnlyList<ExcuseJson> Excuses,
    IReadOnlyList<DraftJson> Drafts,
    IReadOnlyList<EmulationJson> Emulations,
    IReadOnlyList<DiagnosticJson> Diagnostics)
{
    public const int Version = 1;

    public static ReportJson From(AuditReport report) => new(
        Version,
        ToolJson.From(report.Tool),
        report.AsOf,
        [.. report.Sources.Select(SourceJson.From)],
        ScoreJson.From(report.Score),
        [.. report.Categories.Select(CategoryJson.From)],
        [.. report.Findings.Select(FindingJson.From)],
        PlanJson.From(report.Plan),
        [.. report.NextSources.Select(NextSourceJson.From)],
        ChartsJson.From(report.Charts),
        [.. report.Excuses.Select(ExcuseJson.From)],
        [.. report.Drafts.Select(DraftJson.From)],
        [.. report.Emulations.Select(EmulationJson.From)],
        [.. report.Diagnostics.Select(DiagnosticJson.From)]);
}
