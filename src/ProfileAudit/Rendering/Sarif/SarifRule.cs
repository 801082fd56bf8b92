using ProfileAudit.Auditing;
using ProfileAudit.Rendering.Json;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Sarif;

/// <summary>What a rule says of itself, and how much it counted in this audit.</summary>
internal sealed record SarifRule(
    string Id,
    string Name,
    SarifMessage ShortDescription,
    SarifMessage FullDescription,
    string? HelpUri,
    SarifMessage Help,
    SarifConfiguration DefaultConfiguration,
    SarifRuleProperties Properties)
{
    public static SarifRule From(Finding finding)
    {
        var rule = finding.Rule;
        return new SarifRule(
            rule.Id.Value,
            Joined(rule.Id),
            SarifMessage.Of(rule.Title),
            SarifMessage.Of(rule.Why),
            FindingWords.Page(rule),
            SarifMessage.Of(rule.Remedy),
            new SarifConfiguration(SarifLevel.Usual(finding.Weight)),
            new SarifRuleProperties(rule.Category.Id, finding.Weight.Value, JsonName.Of(rule.Effort), JsonName.Of(rule.Grade), [rule.Category.Id]));
    }

    // The standard wants a readable identifier that is not the id, and no language changes: "NoPhoto".
    private static string Joined(RuleId id) => string.Concat(id.Value.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

/// <summary>What a result of the rule is worth unless it says otherwise.</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>What the standard has no place for. Viewers filter by tags.</summary>
internal sealed record SarifRuleProperties(string Category, int Weight, string Effort, string Grade, IReadOnlyList<string> Tags);
