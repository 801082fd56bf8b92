using System.Collections.Frozen;

namespace ProfileAudit.Profiles;

/// <summary>What companies are before the law, as it stands in their names: at their end, at their beginning, or without a space in their first or last word.</summary>
internal static class LegalForm
{
    // As many words as the longest form has: "S. de R.L. de C.V." without its points.
    private const int MostWords = 6;

    // As long as the longest form: "spółka z ograniczoną odpowiedzialnością".
    private const int LongestForm = 36;

    // Without points and spaces, so that "S.p.A.", "S. p. A." and "SpA" are one.
    private static readonly FrozenSet<string> Forms = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "inc", "incorporated", "corp", "corporation", "co", "company", "llc", "pllc", "llp", "lp", "plc", "publiclimitedcompany", "ltd", "limited",
            "pty", "pte", "pvt", "privatelimited", "bhd", "sdnbhd", "wll", "fze", "jsc", "pjsc", "ojsc",
            "gmbh", "ggmbh", "mbh", "gesellschaftmitbeschrankterhaftung", "ag", "aktiengesellschaft", "kg", "kgaa", "ohg", "ug", "haftungsbeschrankt", "se", "gbr", "partgmbb",
            "sa", "societeanonyme", "sas", "sasu", "sarl", "eurl", "selarl", "scop", "snc", "sca", "sprl", "srl", "srls", "spa", "societaperazioni", "scarl",
            "sociedadanonima", "sociedadlimitada", "sl", "slu", "sab", "cv", "sadecv", "sabdecv", "sapidecv", "sderldecv", "srldecv", "sac", "eirl",
            "ltda", "ltdame", "ltdaepp", "eireli", "lda", "unipessoallda",
            "bv", "nv", "bvba", "cvba", "vof", "ab", "aktiebolag", "publ", "oy", "oyj", "as", "asa", "aps", "ivs", "ehf", "hf", "ou",
            "spolsro", "sro", "spzoo", "spolkazoo", "spolkazograniczonaodpowiedzialnoscia", "spolkaakcyjna", "spk", "spj", "kft", "zrt", "nyrt", "doo", "ood", "eood",
            "sti", "anonimsirketi", "limitedsirketi", "kk", "tbk",
            "ооо", "зао", "пао", "оао", "оод", "еоод", "еад", "доо", "επε", "ικε", "בעמ", "ذمم", "شمم", "شذمم", "المحدودة", "लिमिटेड", "प्राइवेटलिमिटेड", "株", "有", "주", "유",
        ]);

    // Words of their own unless they are written as initials: a zoo is one.
    private static readonly FrozenSet<string> FormsOfInitials = FrozenSet.Create(
        StringComparer.Ordinal, ["zoo", "ev", "eg", "ek", "dd", "ad", "ks", "is", "pc", "oe", "ee", "ад", "ао", "αε", "οε", "εε"]);

    // Where the form leads.
    private static readonly FrozenSet<string> LeadingForms = FrozenSet.Create(
        StringComparer.Ordinal, ["ооо", "оао", "зао", "пао", "ао", "ип", "тоо", "тов", "прат", "фоп", "pt", "uab", "congtytnhh", "congtycophan", "株", "有", "주", "유"]);

    // Scripts without spaces; of two that fit, the longer stands first.
    private static readonly string[] Affixes =
        ["股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "株式会社", "有限会社", "合同会社", "주식회사", "유한회사", "บริษัท", "จำกัด", "มหาชน"];

    /// <summary>Takes one off.</summary>
    /// <returns>False where there is none. A name that is nothing but a form keeps it: "SAS" alone is a company.</returns>
    public static bool CutFrom(FoldedWords words) => CutAtEnd(words) || CutAtStart(words) || CutAffix(words);

    private static bool CutAtEnd(FoldedWords words)
    {
        Span<char> room = stackalloc char[LongestForm];
        var forms = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
        var formsOfInitials = FormsOfInitials.GetAlternateLookup<ReadOnlySpan<char>>();
        var all = words.All;
        // The longest first: "S. A. S." also ends like "A. S.".
        for (var length = Math.Min(MostWords, all.Length - 1); length > 0; length--)
        {
            // "Group A S.A." is a group named A.
            if (length > 1 && all[^length] is { Length: 1, Gap: ' ' } && all[^(length - 1)].IsInitials)
                continue;
            var form = Together(words, all[^length..], room);
            if (forms.Contains(form) || (formsOfInitials.Contains(form) && (length > 1 || all[^1].IsInitials)))
            {
                words.RemoveLast(length);
                return true;
            }
        }

        return false;
    }

    private static bool CutAtStart(FoldedWords words)
    {
        Span<char> room = stackalloc char[LongestForm];
        var forms = LeadingForms.GetAlternateLookup<ReadOnlySpan<char>>();
        var all = words.All;
        for (var length = Math.Min(MostWords, all.Length - 1); length > 0; length--)
        {
            if (forms.Contains(Together(words, all[..length], room)))
            {
                words.RemoveFirst(length);
                return true;
            }
        }

        return false;
    }

    // Nothing, which is no form, when they are longer than any.
    private static ReadOnlySpan<char> Together(FoldedWords words, ReadOnlySpan<FoldedWord> some, Span<char> room)
    {
        var length = 0;
        foreach (var word in some)
        {
            if (!words.TextOf(word).TryCopyTo(room[length..]))
                return default;
            length += word.Length;
        }

        return room[..length];
    }

    private static bool CutAffix(FoldedWords words)
    {
        if (words.IsAscii || words.All.IsEmpty)
            return false;
        foreach (var affix in Affixes)
        {
            if (words.TextOf(words.All[0]).StartsWith(affix, StringComparison.Ordinal))
                return words.CutStart(affix.Length);
            if (words.TextOf(words.All[^1]).EndsWith(affix, StringComparison.Ordinal))
                return words.CutEnd(affix.Length);
        }

        return false;
    }
}
