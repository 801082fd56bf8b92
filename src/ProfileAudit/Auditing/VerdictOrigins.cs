using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>Tells where a verdict was seen. No part of <see cref="Rule{T}"/>, since it is the same whatever a rule looks at.</summary>
internal static class VerdictOrigins
{
    private const int MostNamed = 4;

    /// <summary>The verdict with the origins of a fact at evidence that has no source of its own.</summary>
    public static Verdict From(this Verdict verdict, ImmutableArray<Origin> origins)
    {
        if (verdict is not Verdict.Conclusive conclusive || origins.IsEmpty)
            return verdict;
        var source = Named([.. origins.Select(origin => origin.Part).Distinct()]);
        var row = origins is [var only] ? only.Row : null;
        return conclusive with
        {
            Evidence = [.. conclusive.Evidence.Select(item => item.Source is null ? item with { Source = source, Row = item.Row ?? row } : item)],
        };
    }

    // A reader wants to know where to look, not a list of every place where there was nothing.
    private static Text Named(ImmutableArray<Text> parts) => parts.Length <= MostNamed
        ? Joined.Comma(parts)
        : Text.Of("origin.more", "{parts} and {more} more", ("parts", Joined.Comma(parts.Take(MostNamed - 1))), ("more", parts.Length - MostNamed + 1));
}
