using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Emulations;

/// <summary>The questions that yardsticks have in common. Where a fact was not seen, or not far enough, the answer stays unseen.</summary>
internal static class Asked
{
    public static Fact<bool> IsThere(this Fact<ProfileImage> image) => image.Select(seen => seen.IsSet);

    public static Fact<bool> IsThere(this Fact<string> text) => text.Select(seen => !string.IsNullOrWhiteSpace(seen));

    public static Fact<bool> IsThere<T>(this Fact<ImmutableArray<T>> entries) => entries.Select(seen => !seen.IsDefaultOrEmpty);

    public static Fact<bool> IsThere(this Fact<int> length) => length.Select(seen => seen > 0);

    /// <summary>Whether there are so many; a lower bound that does not reach it tells nothing.</summary>
    public static Fact<bool> Reaches(this Fact<Tally> count, int least) => count.SelectMany(seen => seen switch
    {
        _ when seen.Count >= least => Fact.Observed(true),
        { Beyond: { } why } => why,
        _ => Fact.Observed(false),
    });

    /// <summary>Whether both are there: one that is missing settles it, whatever the other is.</summary>
    public static Fact<bool> Both(Fact<bool> one, Fact<bool> other)
    {
        var isSettled = one is Fact<bool>.Observed { Value: false };
        return isSettled || other is Fact<bool>.Observed { Value: true } ? one : other;
    }
}
