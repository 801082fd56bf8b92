using System.Text.Json.Nodes;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>What one rule found, with what the rule says of itself: a reader needs nothing but the report.</summary>
internal sealed record FindingJson(
    string Rule,
    string Title,
    string Category,
    int Weight,
    string Outcome,
    decimal? Score,
    string Message,
    string? MessageKey,
    JsonObject? MessageArguments,
    string Why,
    string Remedy,
    string? Excuse,
    string? Reason,
    string? MakeVisible,
    string? MakeVisibleKey,
    JsonObject? MakeVisibleArguments,
    string Effort,
    string Grade,
    decimal? PointsToGain,
    IReadOnlyList<EvidenceJson> Evidence,
    string? HelpUri)
{
    public static FindingJson From(Finding finding) => new(
        finding.Rule.Id.Value,
        finding.Rule.Title,
        finding.Rule.Category.Id,
        finding.Weight.Value,
        JsonName.Of(finding.Outcome),
        JsonNumber.Part(finding.Score),
        finding.Message.ToString(),
        TextArguments.Key(finding.Message),
        TextArguments.Of(finding.Message),
        finding.Rule.Why,
        finding.Rule.Remedy,
        finding.Rule.Excuse?.Id,
        finding.Reason?.ToString(),
        finding.MakeVisible?.ToString(),
        TextArguments.Key(finding.MakeVisible),
        TextArguments.Of(finding.MakeVisible),
        JsonName.Of(finding.Rule.Effort),
        JsonName.Of(finding.Rule.Grade),
        JsonNumber.Points(finding.PointsToGain),
        [.. finding.Evidence.Select(EvidenceJson.From)],
        finding.Rule.HelpUri?.OriginalString);
}

/// <summary>What a verdict rests on.</summary>
internal sealed record EvidenceJson(string Label, string? LabelKey, string Value, string? ValueKey, JsonObject? ValueArguments, string? Source, int? Row)
{
    public static EvidenceJson From(Evidence evidence) => new(
        evidence.Label.ToString(),
        TextArguments.Key(evidence.Label),
        evidence.Value.ToString(),
        TextArguments.Key(evidence.Value),
        TextArguments.Of(evidence.Value),
        evidence.Source?.ToString(),
        evidence.Row);
}
