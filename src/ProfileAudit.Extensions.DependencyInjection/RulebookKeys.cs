namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>The keys of a rulebook file.</summary>
internal static class RulebookKeys
{
    public const string Schema = "$schema";
    public const string Preset = "preset";
    public const string Without = "without";
    public const string Weights = "weights";
    public const string Curves = "curves";
    public const string Suppressions = "suppressions";
    public const string Exemptions = "exemptions";
    public const string Substitutes = "substitutes";
    public const string Reason = "reason";
    public const string Until = "until";

    public const string DayFormat = "yyyy-MM-dd";

    public static KnownNames OfRulebook { get; } = new("key of a rulebook", [Schema, Preset, Without, Weights, Curves, Suppressions, Exemptions, Substitutes]);

    public static KnownNames OfSuppression { get; } = new("key of a suppression", [Reason, Until]);
}
