using ProfileAudit.Auditing;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Applies settings that were found valid.</summary>
internal static class Tuning
{
    /// <summary>The rulebook that the settings describe. The preset comes first, so that everything else changes it; what is left out comes last: it is stronger than the rest.</summary>
    public static Rulebook Tune(this RulebookSettings settings, Rulebook rulebook)
    {
        if (settings.Preset is { } preset)
            rulebook = rulebook.Under(rulebook.KnownPresets.Single(known => known.Name.Equals(preset, StringComparison.Ordinal)));
        foreach (var (id, weight) in settings.Weights)
            rulebook = rulebook.Weighing(id, new Weight(weight));
        foreach (var (id, points) in settings.Curves)
            rulebook = rulebook.Curving(id, Curve.Through([.. points.Select(point => (point[0], point[1]))]));
        foreach (var id in settings.Substitutes)
            rulebook = rulebook.AcceptingSubstitute(id);
        foreach (var (id, reason) in settings.Exemptions)
            rulebook = rulebook.Exempting(id, reason);
        foreach (var (id, suppression) in settings.Suppressions)
            rulebook = rulebook.Suppressing(id, suppression.Reason!, suppression.Until);
        return settings.Without.Distinct(StringComparer.Ordinal).Aggregate(rulebook, (book, id) => book.Without(id));
    }
}
