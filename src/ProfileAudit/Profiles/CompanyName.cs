using System.Collections.Frozen;

namespace ProfileAudit.Profiles;

/// <summary>Names of companies and schools as members spell them, made comparable.</summary>
internal static class CompanyName
{
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
    .Select(name => new FoldedWords(name).Joined().ToString()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The name in lower case, without accents, punctuation, a leading article and legal forms; "" when nothing is left. A name that is
    /// nothing but a legal form keeps it: "SAS" alone is a company.
    /// </summary>
    public static string Normalised(string name) => Normalised(new FoldedWords(name)).ToString();

    /// <summary>Whether it says that somebody works for themself, where nobody can be a colleague.</summary>
    public static bool IsOnesOwn(string name) => IsOnesOwn(new FoldedWords(name));

    /// <summary>Both, of which there are thousands to be asked.</summary>
    /// <param name="name">The name.</param>
    /// <param name="words">Where it may be taken apart.</param>
    /// <param name="isOnesOwn">See <see cref="IsOnesOwn(string)"/>.</param>
    /// <returns>See <see cref="Normalised(string)"/>; until the next name is taken apart there.</returns>
    public static ReadOnlySpan<char> Read(string name, FoldedWords words, out bool isOnesOwn)
    {
        words.Read(name);
        isOnesOwn = IsOnesOwn(words);
        return Normalised(words);
    }

    /// <summary>The different companies among names, normalised, without those that tell none: nameless, or somebody's own.</summary>
    public static HashSet<string> Distinct(IEnumerable<string> names) => names
        .Distinct(StringComparer.Ordinal).Where(name => !IsOnesOwn(name)).Select(Normalised).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static bool IsOnesOwn(FoldedWords words) => OnesOwn.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Joined());

    private static ReadOnlySpan<char> Normalised(FoldedWords words)
    {
        if (words.All.Length > 1 && words.TextOf(words.All[0]) is "the")
            words.RemoveFirst(1);
        while (LegalForm.CutFrom(words))
        {
            // There may be several, as in "GmbH & Co. KG".
        }

        return words.Joined();
    }
}
