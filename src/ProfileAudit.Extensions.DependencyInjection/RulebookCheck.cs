using System.Globalization;
using ProfileAudit.Auditing;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>One wrong value.</summary>
/// <param name="Path">Its place.</param>
/// <param name="Message">The value, and what would be right.</param>
internal sealed record SettingError(SettingPath Path, string Message);

/// <summary>Finds what is wrong in the settings of a rulebook. The texts are the same in every culture.</summary>
/// <param name="rules">The rules and presets that settings may name.</param>
internal sealed class RulebookCheck(Rulebook rules)
{
    private readonly Dictionary<string, RuleInfo> known = rules.Rules.ToDictionary(rule => rule.Info.Id.Value, rule => rule.Info, StringComparer.Ordinal);
    private readonly KnownNames names = new("rule", rules.Rules.Select(rule => rule.Info.Id.Value));
    private readonly KnownNames presets = new("preset", rules.KnownPresets.Select(preset => preset.Name));

    /// <summary>Every error, in the order of the settings; each is found when it is asked for.</summary>
    public IEnumerable<SettingError> ErrorsOf(RulebookSettings settings)
    {
        IEnumerable<SettingError>[] all =
        [
            OfPreset(settings.Preset),
            OfList(nameof(RulebookSettings.Without), settings.Without, _ => null),
            OfRules(nameof(RulebookSettings.Weights), settings.Weights, OfWeight),
            OfRules(nameof(RulebookSettings.Curves), settings.Curves, OfCurve),
            OfRules(nameof(RulebookSettings.Suppressions), settings.Suppressions, (path, suppression) => OfReason(path with { Part = nameof(SuppressionSettings.Reason) }, suppression?.Reason)),
            OfRules(nameof(RulebookSettings.Exemptions), settings.Exemptions, OfReason),
            OfList(nameof(RulebookSettings.Substitutes), settings.Substitutes, OfSubstitute),
        ];
        return all.SelectMany(errors => errors);
    }

    private IEnumerable<SettingError> OfPreset(string? name) => name is null || presets.Contains(name)
        ? []
        : [new SettingError(new SettingPath(nameof(RulebookSettings.Preset)), presets.Unknown(name))];

    private IEnumerable<SettingError> OfList(string setting, IList<string> ids, Func<RuleInfo, string?> check) =>
        ids.Select((id, index) => (Path: new SettingPath(setting) { Index = index }, Wrong: Find(id) is { } info ? check(info) : names.Unknown(id)))
            .Where(item => item.Wrong is not null)
            .Select(item => new SettingError(item.Path, item.Wrong!));

    private IEnumerable<SettingError> OfRules<T>(string setting, IDictionary<string, T> values, Func<SettingPath, T, IEnumerable<SettingError>> check) =>
        values.SelectMany(value =>
        {
            var path = new SettingPath(setting) { Rule = value.Key };
            var errors = check(path, value.Value);
            return names.Contains(value.Key) ? errors : errors.Prepend(new SettingError(path, names.Unknown(value.Key)));
        });

    private static IEnumerable<SettingError> OfWeight(SettingPath path, int weight) =>
        weight is >= 0 and <= 100 ? [] : [new SettingError(path, $"{weight.ToString(CultureInfo.InvariantCulture)} is not 0 to 100.")];

    private IEnumerable<SettingError> OfCurve(SettingPath path, IReadOnlyList<IReadOnlyList<double>>? points)
    {
        var wrong = CurveCheck.ErrorsOf(path, points).ToList();
        if (wrong.Count > 0 || Find(path.Rule) is not { } info)
            return wrong;
        if (info.Curve is not { } own)
            return [new SettingError(path, $"\"{info.Id}\" has no curve; it knows only kept and neglected.")];
        var rises = points![0][1] <= points[^1][1];
        return rises == own.Rises || points.All(point => point[1] == points[0][1])
            ? []
            : [new SettingError(path, $"the scores {(rises ? "rise" : "fall")}; those of this rule have to {(own.Rises ? "rise" : "fall")}, as in {own}.")];
    }

    private static IEnumerable<SettingError> OfReason(SettingPath path, string? reason) => string.IsNullOrWhiteSpace(reason)
        ? [new SettingError(path, $"\"{ShownText.Of(reason)}\" is no reason; write a sentence for the report.")]
        : [];

    private string? OfSubstitute(RuleInfo info)
    {
        if (info.Substitute is not null)
            return null;
        var others = known.Values.Where(other => other.Substitute is not null).Select(other => other.Id.Value).ToList();
        return $"\"{info.Id}\" takes nothing else for as good; {(others.Count == 0 ? "no rule does" : $"these do: {string.Join(", ", others)}")}.";
    }

    private RuleInfo? Find(string? id) => id is not null && known.TryGetValue(id, out var info) ? info : null;
}
