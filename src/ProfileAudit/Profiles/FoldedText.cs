using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ProfileAudit.Profiles;

/// <summary>
/// Words of a name without case, accents and punctuation. The accents stand here because hosts may run without globalization data,
/// where .NET takes none away, and the same export has to give the same report there.
/// </summary>
internal static class FoldedText
{
    // A letter, and the letters that are taken for it.
    private static readonly FrozenDictionary<int, string> Plain = new[]
    {
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "bḃḅḇ", "cçćĉċčḉ", "dďđḋḍḏḑḓð", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ", "gĝğġģǧǵḡ", "hĥħȟḣḥḧḩḫẖ",
        "iİìíîïĩīĭįıǐȉȋḭḯỉị", "jĵǰ", "kķǩḱḳḵ", "lĺļľłḷḹḻḽ", "mḿṁṃ", "nñńņňǹṅṇṉṋ", "oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ", "sśŝşšșṡṣṥṧṩ", "tţťțṫṭṯṱẗ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ",
        "αά", "εέ", "ηή", "ιίϊΐ", "οό", "σς", "υύϋΰ", "ωώ", "её",
    }
    .SelectMany(letters => letters.EnumerateRunes().Skip(1).Select(rune => (rune.Value, letters[..1])))
    .Concat([('ß', "ss"), ('æ', "ae"), ('ǽ', "ae"), ('œ', "oe"), ('þ', "th"), ('ĳ', "ij")])
    .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    // Most letters are these, and a text of each would be made anew for every one.
    private static readonly string[] AsciiTexts = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    /// <summary>The words in their order. Initials that stand together, as in "S.p.A." and "A/S", are one word.</summary>
    public static List<FoldedWord> Words(string text)
    {
        var spelled = Spelled(text);
        var words = new List<FoldedWord>();
        // No letter is taken for more than two, and no other character has more parts.
        var most = 2 * spelled.Length;
        var room = 2 * most <= 512 ? stackalloc char[2 * most] : new char[2 * most];
        var word = new Letters(room[..most]);
        var gap = new Letters(room[most..]);
        foreach (var rune in spelled.EnumerateRunes())
        {
            // Nearly all letters of nearly all names.
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
            {
                if (gap.Length > 0)
                    Add(words, ref word, ref gap);
                word.Add(char.ToLowerInvariant((char)rune.Value));
                continue;
            }

            var letter = Folded(rune);
            if (letter == "")
                continue;
            if (letter is not null && gap.Length > 0)
                Add(words, ref word, ref gap);
            if (letter is null)
                gap.Add(TextOf(rune));
            else
                word.Add(letter);
        }

        Add(words, ref word, ref gap);
        return words;
    }

    // One sign that stands for a word in brackets.
    private static string Spelled(string text) => text.Replace("㈱", "(株)", StringComparison.Ordinal).Replace("㈲", "(有)", StringComparison.Ordinal).Replace("㈜", "(주)", StringComparison.Ordinal);

    private static void Add(List<FoldedWord> words, ref Letters word, ref Letters gap)
    {
        if (word.Length > 0)
            Add(words, word.Taken(), gap.Taken());
        else
            gap.Taken();
    }

    private static void Add(List<FoldedWord> words, string word, string gap)
    {
        if (IsOneLetter(word) && words.Count > 0 && words[^1] is { Gap: "." or "/" } before && (before.IsInitials || IsOneLetter(before.Text)))
            words[^1] = new FoldedWord(before.Text + word, gap, true);
        else
            words.Add(new FoldedWord(word, gap, false));
    }

    private static string TextOf(Rune rune) => rune.IsAscii ? AsciiTexts[rune.Value] : rune.ToString();

    private static bool IsOneLetter(string word) => word.Length == 1 && char.IsLetter(word[0]);

    /// <summary>What any other character than a letter or digit of ASCII is without case and accent: "" where it is nothing by itself, null where it parts words.</summary>
    private static string? Folded(Rune rune)
    {
        // Letters and digits of full width stand as far behind the usual ones.
        const int Wide = 0xFEE0;
        if (rune.IsAscii)
            return rune.Value == '\'' ? "" : null;
        var narrow = rune.Value is > 0xFF00 and < 0xFF5F ? new Rune(rune.Value - Wide) : rune;
        var lower = Rune.ToLowerInvariant(narrow);
        if (Plain.TryGetValue(lower.Value, out var plain))
            return plain;
        return lower.Value switch
        {
            '\'' or 0x2019 or 0x02BC or 0x2122 or 0x2120 => "",
            // Accents that stand by themselves. Marks of other scripts are vowels, without which it is another word.
            >= 0x300 and <= 0x36F => "",
            _ => Rune.GetUnicodeCategory(lower) switch
            {
                UnicodeCategory.Format => "",
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => lower.ToString(),
                _ => Rune.IsLetterOrDigit(lower) ? lower.ToString() : null,
            },
        };
    }

    /// <summary>Letters that come one by one.</summary>
    private ref struct Letters(Span<char> room)
    {
        private readonly Span<char> room = room;

        public int Length { get; private set; }

        public void Add(char letter) => room[Length++] = letter;

        public void Add(string letter)
        {
            letter.CopyTo(room[Length..]);
            Length += letter.Length;
        }

        /// <summary>All of them; then there are none.</summary>
        public string Taken()
        {
            var all = room[..Length];
            Length = 0;
            return all is [var only] && only < 128 ? AsciiTexts[only] : all.ToString();
        }
    }
}

/// <summary>A word of a name.</summary>
/// <param name="Text">Its letters and digits, folded.</param>
/// <param name="Gap">What stood between it and the next word.</param>
/// <param name="IsInitials">Whether it was written as initials, such as "e.V.".</param>
internal readonly record struct FoldedWord(string Text, string Gap, bool IsInitials);
