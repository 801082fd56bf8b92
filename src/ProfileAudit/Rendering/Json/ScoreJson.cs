using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>The score.</summary>
internal sealed record ScoreJson(
    decimal? Points,
    decimal Lowest,
    decimal Highest,
    decimal Coverage,
    string? Level,
    IReadOnlyList<string> CappedBy)
{
    public static ScoreJson From(Score score) => new(
        JsonNumber.Points(score.Points),
        JsonNumber.Points(score.Lowest),
        JsonNumber.Points(score.Highest),
        JsonNumber.Part(score.Coverage),
        score.Level is { } level ? JsonName.Of(level) : null,
        [.. score.CappedBy.Select(id => id.Value)]);
}
