using System.Collections.Immutable;

namespace ProfileAudit.Profiles.Joining;

/// <summary>What one source says about a fact.</summary>
/// <typeparam name="T">What it says.</typeparam>
/// <param name="Value">What was seen.</param>
/// <param name="Origins">Where.</param>
/// <param name="By">Who says it.</param>
internal sealed record Claim<T>(T Value, ImmutableArray<Origin> Origins, Standing By)
{
    /// <summary>Whether nothing was seen, and a missing file let conclude that there is nothing.</summary>
    public bool IsInferred => !Origins.IsEmpty && Origins.All(origin => origin.IsInferred);

    /// <summary>Everything that a profile says about a fact: more than one when it was joined before.</summary>
    public static ImmutableArray<Claim<T>> Of(Profile profile, Fact<T> fact) => fact switch
    {
        Fact<T>.Observed { Claims.IsDefault: false } joined => joined.Claims,
        Fact<T>.Observed seen => [new Claim<T>(seen.Value, seen.Origins, Standing.Of(profile, seen.Origins))],
        _ => [],
    };
}
