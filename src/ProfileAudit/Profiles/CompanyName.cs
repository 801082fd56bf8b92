using System.Collections.Frozen;

namespace ProfileAudit.Profiles;

/// <summary>Names of companies and schools as members spell them, made comparable.</summary>
internal static class CompanyName
{
    // As many words as the longest form has: "S. de R.L. de C.V." without its points.
    private const int MostWords = 6;

    // As long as the longest form: "spółka z ograniczoną odpowiedzialnością".
    private const int LongestForm = 36;

    // Longer than any way of saying that somebody works for themself.
    private const int MostOnStack = 128;

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

    private static readonly FrozenSet<string> OnesOwn = new[]
    {
        "Self-employed", "Selfemployed", "Self employment", "Freelance", "Freelancer", "Freelancing", "Freelance work", "Independent", "Independent consultant", "Independent contractor",
        "Sole trader", "Sole proprietor", "Sole proprietorship",
        "Selbstständig", "Selbständig", "Selbstständige", "Selbständige", "Selbstständiger", "Selbständiger", "Selbstständigkeit", "Freiberuflich", "Freiberufler", "Freiberuflerin", "Freischaffend",
        "Indépendant", "Indépendante", "Travailleur indépendant", "Travailleuse indépendante", "Auto-entrepreneur", "Autoentrepreneur", "Auto-entrepreneuse", "Micro-entrepreneur",
        "Micro-entreprise", "À mon compte", "Profession libérale",
        "Autónomo", "Autónoma", "Trabajador autónomo", "Trabajadora autónoma", "Por cuenta propia", "Cuenta propia", "Trabajo por cuenta propia", "Independiente", "Trabajador independiente",
        "Profesional independiente", "Profissional autônomo", "Profissional autônoma", "Trabalhador autônomo", "Trabalhador independente", "Profissional liberal", "Conta própria", "Por conta própria",
        "Libero professionista", "Libera professionista", "Libera professione", "Lavoratore autonomo", "Lavoro autonomo", "Partita IVA",
        "ZZP", "ZZP'er", "Zelfstandig", "Zelfstandige", "Zelfstandig ondernemer", "Eenmanszaak", "Egenföretagare", "Egen företagare", "Frilans", "Frilansare", "Frilanser",
        "Selvstændig", "Selvstendig", "Selvstendig næringsdrivende", "Yrittäjä", "Itsenäinen ammatinharjoittaja",
        "Własna działalność", "Własna działalność gospodarcza", "Jednoosobowa działalność gospodarcza", "Samozatrudnienie", "Samozatrudniony", "OSVČ", "SZČO", "Egyéni vállalkozó", "Szabadúszó",
        "Persoană fizică autorizată", "PFA", "Serbest", "Serbest çalışan", "Serbest meslek", "Ελεύθερος επαγγελματίας",
        "Фриланс", "Фрилансер", "Самозанятый", "Самозанятая", "Самозанятость", "Индивидуальный предприниматель", "Частная практика", "Фрілансер", "Самозайнятий", "Самозайнята",
        "フリーランス", "個人事業主", "自営業", "自由职业", "自由职业者", "自由職業", "個體戶", "个体户", "自雇", "프리랜서", "자영업", "عمل حر", "أعمال حرة", "स्वरोजगार", "Wiraswasta", "Pekerja lepas",
    }
    .Select(name => Joined(FoldedText.Words(name))).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The name in lower case, without accents, punctuation, a leading article and legal forms; "" when nothing is left. A name that is
    /// nothing but a legal form keeps it: "SAS" alone is a company.
    /// </summary>
    public static string Normalised(string name) => Normalised(FoldedText.Words(name));

    /// <summary>Whether it says that somebody works for themself, where nobody can be a colleague.</summary>
    public static bool IsOnesOwn(string name) => IsOnesOwn(FoldedText.Words(name));

    /// <summary>Both, of which there are thousands to be asked.</summary>
    public static (string Normalised, bool IsOnesOwn) Read(string name)
    {
        var words = FoldedText.Words(name);
        var isOnesOwn = IsOnesOwn(words);
        return (Normalised(words), isOnesOwn);
    }

    private static bool IsOnesOwn(List<FoldedWord> words)
    {
        if (LengthOf(words) > MostOnStack)
            return false;
        Span<char> room = stackalloc char[MostOnStack];
        return OnesOwn.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Joined(words, room));
    }

    private static string Normalised(List<FoldedWord> words)
    {
        if (words is [{ Text: "the" }, _, ..])
            words.RemoveAt(0);
        while (CutFormAtEnd(words) || CutFormAtStart(words) || CutAffix(words))
        {
            // There may be several, as in "GmbH & Co. KG".
        }

        return Joined(words);
    }

    /// <summary>The different companies among names, normalised, without those that tell none: nameless, or somebody's own.</summary>
    public static HashSet<string> Distinct(IEnumerable<string> names) => names
        .Distinct(StringComparer.Ordinal).Where(name => !IsOnesOwn(name)).Select(Normalised).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static bool CutFormAtEnd(List<FoldedWord> words)
    {
        Span<char> room = stackalloc char[LongestForm];
        var forms = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
        var formsOfInitials = FormsOfInitials.GetAlternateLookup<ReadOnlySpan<char>>();
        // The longest first: "S. A. S." also ends like "A. S.".
        for (var length = Math.Min(MostWords, words.Count - 1); length > 0; length--)
        {
            // "Group A S.A." is a group named A.
            if (length > 1 && words[^length] is { Text.Length: 1, Gap: " " } && words[^(length - 1)].IsInitials)
                continue;
            var form = Together(words, words.Count - length, length, room);
            if (forms.Contains(form) || (formsOfInitials.Contains(form) && (length > 1 || words[^1].IsInitials)))
            {
                words.RemoveRange(words.Count - length, length);
                return true;
            }
        }

        return false;
    }

    private static bool CutFormAtStart(List<FoldedWord> words)
    {
        Span<char> room = stackalloc char[LongestForm];
        var forms = LeadingForms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(MostWords, words.Count - 1); length > 0; length--)
        {
            if (forms.Contains(Together(words, 0, length, room)))
            {
                words.RemoveRange(0, length);
                return true;
            }
        }

        return false;
    }

    // Nothing, which is no form, when they are longer than any.
    private static ReadOnlySpan<char> Together(List<FoldedWord> words, int from, int count, Span<char> room)
    {
        var length = 0;
        for (var i = from; i < from + count; i++)
        {
            if (!words[i].Text.TryCopyTo(room[length..]))
                return default;
            length += words[i].Text.Length;
        }

        return room[..length];
    }

    private static bool CutAffix(List<FoldedWord> words)
    {
        foreach (var affix in Affixes)
        {
            if (words is [var first, ..] && first.Text.StartsWith(affix, StringComparison.Ordinal))
                return Cut(words, 0, first.Text[affix.Length..]);
            if (words is [.., var last] && last.Text.EndsWith(affix, StringComparison.Ordinal))
                return Cut(words, words.Count - 1, last.Text[..^affix.Length]);
        }

        return false;
    }

    private static bool Cut(List<FoldedWord> words, int at, string rest)
    {
        if (rest.Length > 0)
            words[at] = words[at] with { Text = rest };
        else if (words.Count > 1)
            words.RemoveAt(at);
        else
            return false;
        return true;
    }

    private static string Joined(List<FoldedWord> words)
    {
        var room = LengthOf(words) is <= MostOnStack and var length ? stackalloc char[length] : new char[LengthOf(words)];
        return Joined(words, room).ToString();
    }

    // "J. P. Example" is "J.P. Example": letters that stand alone are written together.
    private static ReadOnlySpan<char> Joined(List<FoldedWord> words, Span<char> room)
    {
        var length = 0;
        var wasInitials = false;
        foreach (var word in words)
        {
            var isInitials = word.IsInitials || word.Text.Length == 1;
            if (length > 0 && !(isInitials && wasInitials))
                room[length++] = ' ';
            word.Text.CopyTo(room[length..]);
            length += word.Text.Length;
            wasInitials = isInitials;
        }

        return room[..length];
    }

    private static int LengthOf(List<FoldedWord> words)
    {
        var length = 0;
        foreach (var word in words)
            length += word.Text.Length + 1;
        return length;
    }
}
