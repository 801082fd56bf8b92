using System.Text;

namespace ProfileAudit.Texts;

/// <summary>How the two languages that nobody speaks say the words of English. Only letters change, so that numbers and marks stay where they are.</summary>
internal static class PseudoLocale
{
    private const string Small = "áƀçđéƒĝĥîĵķĺɱñóþǫŕšţúṽŵẋýž";
    private const string Capital = "ÁƁÇĐÉƑĜĤÎĴĶĹṀÑÓÞǪŔŠŢÚṼŴẊÝŽ";
    private const string Hebrew = "אבגדהוזחטיכלמנסעפצקרשתםןףץ";

    // Other languages need about so much more room than English.
    private const int LettersForOneMore = 3;

    public static string Accented(string words)
    {
        var told = new StringBuilder(words.Length * 2);
        var letters = 0;
        foreach (var letter in words)
        {
            var other = Replaced(letter, Small, Capital);
            told.Append(other);
            if (char.IsAsciiLetterLower(letter) && ++letters % LettersForOneMore == 0)
                told.Append(other);
        }

        return told.ToString();
    }

    public static string Mirrored(string words) => string.Create(words.Length, words, (told, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            told[i] = Replaced(from[i], Hebrew, Hebrew);
    });

    private static char Replaced(char letter, string small, string capital) => letter switch
    {
        >= 'a' and <= 'z' => small[letter - 'a'],
        >= 'A' and <= 'Z' => capital[letter - 'A'],
        _ => letter,
    };
}
