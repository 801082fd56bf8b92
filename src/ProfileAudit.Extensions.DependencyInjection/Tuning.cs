using ProfileAudit.Auditing;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Applies settings that were found valid.</summary>
internal static class Tuning
{
    /// <summary>The rulebook that the settings describe. What is left out comes last: it is stronger than the rest.</summary>
    public static Rulebook Tune(this ProfileAuditSettings settings, Rulebook rulebook)
    {
        foreach (var (id, weight) in settings.Weights)
            rulebook = rulebook.Weighing(id, new Weight(weight));
        foreach (var (id, suppression) in settings.Suppressions)
            rulebook = rulebook.Suppressing(id, suppression.Reason!, suppression.Until);
        return settings.Without.Distinct(StringComparer.Ordinal).Aggregate(rulebook, (book, id) => book.Without(id));
    }
}
