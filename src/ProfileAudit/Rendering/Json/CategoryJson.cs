using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>One category's part of the score.</summary>
internal sealed record CategoryJson(
    string Id,
    string Title,
    int Share,
    decimal? Points,
    decimal? Lowest,
    decimal? Highest,
    decimal? Coverage,
    decimal? Contribution)
{
    public static CategoryJson From(CategoryReport report) => new(
        report.Category.Id,
        report.Category.Title,
        report.Category.Share,
        JsonNumber.Points(report.Points),
        JsonNumber.Points(report.Lowest),
        JsonNumber.Points(report.Highest),
        JsonNumber.Part(report.Coverage),
        JsonNumber.Points(report.Contribution));
}
