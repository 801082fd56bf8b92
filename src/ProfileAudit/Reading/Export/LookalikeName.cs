namespace ProfileAudit.Reading.Export;

/// <summary>
/// The name of a file that is none of LinkedIn's and looks like one: "Copy of Skills.csv", "Skills.xlsx", "Skills.csv.txt". Someone saved or
/// copied the table that way, so the table itself is not absent only because no file has its name.
/// </summary>
internal static class LookalikeName
{
    // What file managers, spreadsheets and people write around a name; numbers, and words with other letters than ASCII ("Skills - 副本").
    private static readonly HashSet<string> Decorations = new(StringComparer.OrdinalIgnoreCase)
    {
        "copy", "copies", "kopie", "kopia", "kopi", "kopio", "copie", "copia", "duplicate", "duplikat", "of", "von", "de", "di", "da", "av", "af", "van",
        "the", "my", "mein", "meine", "mes", "mis", "old", "new", "alt", "neu", "backup", "bak", "final", "edited", "fixed", "cleaned", "clean", "orig",
        "original", "saved", "version", "v", "conflicted", "conflict", "linkedin", "export", "exported", "data", "converted", "sheet", "csv", "utf", "excel",
    };

    /// <summary>The key of the table that the name may stand for; "" when nothing is left of it.</summary>
    public static string KeyOf(string path)
    {
        // No table has a dot in its name, so everything behind the first one is an ending.
        var file = PartName.FileOf(path);
        var stem = file.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? file[..dot] : file;
        var words = Words(stem);
        var (first, last) = (0, words.Count - 1);
        while (first <= last && IsDecoration(words[first]))
            first++;
        while (last >= first && IsDecoration(words[last]))
            last--;
        return PartName.KeyOf(string.Concat(words[first..(last + 1)]));
    }

    private static bool IsDecoration(string word) => Decorations.Contains(word) || !word.All(char.IsAsciiLetter);

    // "Skills2" and "Skills 2" are the same two words.
    private static List<string> Words(string stem)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= stem.Length; i++)
        {
            if (i < stem.Length && KindOf(stem[i]) == KindOf(stem[start]))
                continue;
            if (KindOf(stem[start]) > 0)
                words.Add(stem[start..i]);
            start = i;
        }

        return words;
    }

    private static int KindOf(char c) => char.IsDigit(c) ? 1 : char.IsLetter(c) ? 2 : 0;
}
