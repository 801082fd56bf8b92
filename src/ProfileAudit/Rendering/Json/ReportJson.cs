using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>The whole report. The order of the members in this folder is the order of the fields.</summary>
internal sealed record ReportJson(
    int SchemaVersion,
    string Language,
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
        report.Language.Tag,
        ToolJson.From(report.Tool),
        report.AsOf,
        [.. report.Sources.Select(source => SourceJson.From(source, report.Language))],
        ScoreJson.From(report.Score),
        [.. report.Categories.Select(CategoryJson.From)],
        [.. report.Findings.Select(FindingJson.From)],
        PlanJson.From(report.Plan),
        [.. report.NextSources.Select(next => NextSourceJson.From(next, report.Language))],
        ChartsJson.From(report.Charts, report.Language),
        [.. report.Excuses.Select(ExcuseJson.From)],
        [.. report.Drafts.Select(DraftJson.From)],
        [.. report.Emulations.Select(emulation => EmulationJson.From(emulation, report.Language))],
        [.. report.Diagnostics.Select(DiagnosticJson.From)]);
}
