using System.Globalization;
using System.Text;

namespace ProfileAudit.Profiles;

/// <summary>Names of companies and schools as members spell them, made comparable.</summary>
internal static class CompanyName
{
    // Without points and spaces within, as they stand once punctuation is gone: "S.p.A." is "s p a", which is joined before it is looked up.
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "inc", "incorporated", "corp", "corporation", "co", "company", "llc", "llp", "lp", "plc", "ltd", "limited", "pty", "pte", "pvt",
        "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ug", "se", "ev", "eg", "gbr", "ek",
        "sa", "sas", "sasu", "sarl", "srl", "spa", "snc", "sl", "slu", "scop", "eurl", "sca", "sab", "cv", "ltda", "eireli", "me",
        "bv", "nv", "bvba", "vof", "ab", "oy", "oyj", "as", "asa", "aps", "kk", "doo", "dd", "zoo", "sro", "kft", "zrt", "nyrt", "ood", "eood",
    };

    private static readonly HashSet<string> OnesOwn = new(StringComparer.Ordinal)
    {
        "self employed", "selfemployed", "freelance", "freelancer", "freelancing", "independent", "independent consultant", "independent contractor",
        "selbststandig", "freiberuflich", "freiberufler", "independant", "auto entrepreneur", "autoentrepreneur", "a mon compte", "autonomo", "por cuenta propia",
        "trabajador autonomo", "profissional autonomo", "libero professionista", "lavoratore autonomo", "zzp", "zzper", "zelfstandig", "egenforetagare",
    };

    /// <summary>The name in lower case, without accents, punctuation, a leading article and legal forms at its end; "" when nothing is left.</summary>
    public static string Normalised(string name)
    {
        var words = Words(name);
        var first = words is ["the", _, ..] ? 1 : 0;
        var end = words.Count;
        while (EndOfName(words, first, end) is var shorter && shorter < end)
            end = shorter;
        return string.Join(' ', words.Skip(first).Take(end - first));
    }

    /// <summary>Whether it says that somebody works for themself, where nobody can be a colleague.</summary>
    public static bool IsOnesOwn(string name) => OnesOwn.Contains(string.Join(' ', Words(name)));

    /// <summary>Where the name ends without the legal form that stands last. Never empties the name: "SAS" alone is a company.</summary>
    private static int EndOfName(List<string> words, int first, int end)
    {
        // "s p a" and "& co kg": up to four letters that stand alone are one form.
        for (var length = 1; length <= 4 && end - length > first; length++)
        {
            var form = string.Concat(words.Skip(end - length).Take(length));
            if (LegalForms.Contains(form) && (length == 1 || words.Skip(end - length).Take(length).All(word => word.Length == 1)))
                return end - length;
        }

        return end;
    }

    private static List<string> Words(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
                continue;
            folded.Append(Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : rune.Value is '\'' or 0x2019 ? "" : " ");
        }

        return [.. folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
