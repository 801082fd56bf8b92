using System.Text.Json.Serialization;
using ProfileAudit.Auditing;
using ProfileAudit.Rendering.Json;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Sarif;

/// <summary>What one rule found.</summary>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Kind,
    string Level,
    SarifMessage Message,
    IReadOnlyList<SarifLocation> Locations,
    SarifFingerprints PartialFingerprints,
    IReadOnlyList<SarifSuppression>? Suppressions,
    SarifResultProperties Properties)
{
    public static SarifResult From(Finding finding, int index, AuditReport report) => new(
        finding.Rule.Id.Value,
        index,
        SarifKind.Of(finding.Outcome),
        SarifLevel.Of(finding),
        SarifMessage.Of(SarifWords.Told(finding).In(report.Language).ToString()),
        [SarifLocation.Of(SarifPlace.Of(finding, report))],
        SarifFingerprints.Of(finding.Rule.Id),
        finding.Outcome == Outcome.Suppressed ? [SarifSuppression.For(finding)] : null,
        new SarifResultProperties(JsonName.Of(finding.Outcome), JsonNumber.Part(finding.Score), JsonNumber.Points(finding.PointsToGain)));
}

/// <summary>What tells a result of one run that it is that of another. There is one subject, the member, and one result a rule.</summary>
/// <param name="PrimaryLocationLineHash">The name under which GitHub looks for it.</param>
/// <param name="RuleOfMember">Ours, with its version, as the standard wants it.</param>
internal sealed record SarifFingerprints(
    string PrimaryLocationLineHash,
    [property: JsonPropertyName("ruleOfMember/v1")] string RuleOfMember)
{
    public static SarifFingerprints Of(RuleId id)
    {
        var hash = Fingerprint.Short($"member/{id}");
        return new SarifFingerprints(hash, hash);
    }
}

/// <summary>Why a result does not count although it is there.</summary>
internal sealed record SarifSuppression(string Kind, string Justification)
{
    // External, since it stands in the rulebook and not in what was audited. Without a status it is an accepted one; schemas differ in the name of that.
    public static SarifSuppression For(Finding finding) => new("external", LegibleText.Of(finding.Message.ToString()));
}

/// <summary>What the standard has no place for; what a finding does not have is left out.</summary>
internal sealed record SarifResultProperties(string Outcome, decimal? Score, decimal? PointsToGain);
