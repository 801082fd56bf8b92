namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Finds what somebody meant who mistyped a name.</summary>
internal static class NearestName
{
    // Longer than any name, and a comparison costs length times length.
    private const int Longest = 100;

    /// <summary>The nearest of some names.</summary>
    /// <param name="mistyped">What was typed.</param>
    /// <param name="names">The names; of equally near ones the first counts. Case is no slip.</param>
    /// <returns>The name; null when none comes near: more than two slips in five letters.</returns>
    public static string? Of(string mistyped, IReadOnlyCollection<string> names)
    {
        if (mistyped.Length > Longest)
            return null;
        var typed = mistyped.ToLowerInvariant();
        var nearest = names.MinBy(name => Slips(typed, name.ToLowerInvariant()));
        return nearest is not null && Slips(typed, nearest.ToLowerInvariant()) * 5 <= Math.Max(typed.Length, nearest.Length) * 2 ? nearest : null;
    }

    /// <summary>The Damerau-Levenshtein distance (optimal string alignment): letters added, left out, replaced, or swapped with the next.</summary>
    private static int Slips(string from, string to)
    {
        var slips = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            slips[i, 0] = i;
        for (var j = 0; j <= to.Length; j++)
            slips[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = slips[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                slips[i, j] = Math.Min(replaced, Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
            }
        }

        return slips[from.Length, to.Length];
    }
}
