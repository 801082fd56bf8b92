using System.Text;
using ProfileAudit.Pdf.Layout;

namespace ProfileAudit.Pdf.Tests.Layout;

/// <summary>Letters with accents are one whether they come in one piece or in several. Where .NET knows how, it is what .NET makes of them.</summary>
public sealed class ComposedTextTests
{
    [Theory]
    [InlineData("Expe\u0301rience", "Exp\u00E9rience")]
    [InlineData("invented-a\u0308.zip", "invented-\u00E4.zip")]
    [InlineData("e\u0323\u0302", "\u1EC7")]
    [InlineData("\u041E\u043F\u044B\u0442 \u0438\u0306", "\u041E\u043F\u044B\u0442 \u0439")]
    [InlineData("\u304B\u3099\u306F\u309A", "\u304C\u3071")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00")]
    [InlineData("plain", "plain")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("", "")]
    public void A_letter_in_pieces_is_one_letter(string pieces, string whole) => Assert.Equal(whole, ComposedText.Of(pieces));

    [Fact]
    public void Every_letter_comes_together_again()
    {
        var checkedLetters = 0;
        // Letters and accents up to Extended Greek, Japanese syllables, and every Korean one.
        foreach (var code in Enumerable.Range(0xC0, 0x2000 - 0xC0).Concat(Enumerable.Range(0x3040, 0xC0)).Concat(Enumerable.Range(0xAC00, 11_172)))
        {
            var letter = ((char)code).ToString();
            var whole = letter.Normalize(NormalizationForm.FormC);
            if (!char.IsLetter(whole[0]) || IsOfAnotherScript(code))
                continue;
            Assert.Equal(whole, ComposedText.Of(letter.Normalize(NormalizationForm.FormD)));
            checkedLetters++;
        }

        Assert.InRange(checkedLetters, 12_000, 30_000);
    }

    // From Hebrew to Balinese, whose letters are not composed here.
    private static bool IsOfAnotherScript(int code) => code is >= 0x0590 and < 0x1E00;
}
