namespace ProfileAudit.Profiles.Joining;

/// <summary>Whether two names can be one person's.</summary>
internal static class NameLikeness
{
    private const int ShortestPart = 3;

    // What else stands there is a title, a degree or a middle name.
    private const int WordsOfAName = 2;

    /// <summary>How alike they are. Order, case, accents, initials, middle names and titles make no difference.</summary>
    public static Likeness Between(string one, string other)
    {
        var (first, second) = (Words(one), Words(other));
        // One word may be anything; a name in another script is the same name or not, and letters cannot tell.
        if (first.Count < 2 || second.Count < 2 || !AreOfOneScript(first, second))
            return Likeness.Unknown;
        var (shorter, longer) = first.Count <= second.Count ? (first, second) : (second, first);
        var shared = shorter.Count(word => longer.Exists(each => AreAkin(word, each)));
        if (shared >= Math.Min(shorter.Count, WordsOfAName) || string.Concat(first) == string.Concat(second))
            return Likeness.Enough;
        if (shared == 0)
            return Likeness.None;
        // Ada Sample may have married and be Ada Example now; Bea Sample is somebody else of the family.
        return AreAkin(first[0], second[0]) ? Likeness.Unknown : Likeness.Little;
    }

    // "Müller" is spelt "Mueller" by some.
    private static List<string> Words(string name) =>
        [.. FoldedText.Words(name).Select(word => word.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal))];

    private static bool AreAkin(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length == 1)
            return longer.StartsWith(shorter, StringComparison.Ordinal);
        return shorter == longer
            || (shorter.Length >= ShortestPart && (longer.Contains(shorter, StringComparison.Ordinal) || shorter[..ShortestPart] == longer[..ShortestPart]))
            || Edits(shorter, longer) <= longer.Length / 4;
    }

    // How many letters to put in, take out or change.
    private static int Edits(string one, string other)
    {
        var costs = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.Min(changed, 1 + Math.Min(costs[j], costs[j - 1]));
            }
        }

        return costs[^1];
    }

    private static bool AreOfOneScript(List<string> one, List<string> other) => string.Concat(one).All(IsLatin) && string.Concat(other).All(IsLatin);

    private static bool IsLatin(char letter) => letter is < '\u0250' or (>= '\u1E00' and < '\u1F00');
}

/// <summary>How alike two names are.</summary>
internal enum Likeness
{
    /// <summary>Nothing can be told.</summary>
    Unknown,

    /// <summary>They may well be one person's.</summary>
    Enough,

    /// <summary>They share a word.</summary>
    Little,

    /// <summary>They share nothing.</summary>
    None,
}
