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

    /// <summary>The words of a text in their order, and nothing of what stood between them.</summary>
    public static List<string> Words(string text)
    {
        var words = new FoldedWords(text);
        var texts = new List<string>(words.All.Length);
        foreach (var word in words.All)
            texts.Add(words.TextOf(word).ToString());
        return texts;
    }

    /// <summary>The text without signs that stand for a word in brackets.</summary>
    public static string Spelled(string text) => text.AsSpan().ContainsAny('㈱', '㈲', '㈜')
        ? text.Replace("㈱", "(株)", StringComparison.Ordinal).Replace("㈲", "(有)", StringComparison.Ordinal).Replace("㈜", "(주)", StringComparison.Ordinal)
        : text;

    /// <summary>What any other character than a letter or digit of ASCII is without case and accent: "" where it is nothing by itself, null where it parts words.</summary>
    public static string? Folded(Rune rune)
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
}
