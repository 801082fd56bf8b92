using System.Text;
using ProfileAudit.Browser.Tests.Support;
using UglyToad.PdfPig;

namespace ProfileAudit.Browser.Tests;

/// <summary>A printed page holds everything, and breaks between things.</summary>
public sealed class PaperTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostSheets = 12;

    // What belongs together: each has its texts on one sheet.
    private const string Together = "[...document.querySelectorAll('.pa-fold, .pa-step, .pa-card, .pa-account, .pa-way li, .pa-good li, .pa-points li, tr')]";

    public static TheoryData<string, double, double> MembersAndSheets
    {
        get
        {
            var data = new TheoryData<string, double, double>();
            foreach (var member in (string[])["neglected", "tended", "unseen", "bare", "cohort", "cohort-comparison"])
            {
                data.Add(member, 8.27, 11.69);
                data.Add(member, 8.5, 11);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(MembersAndSheets))]
    public void Everything_is_printed_on_few_sheets_and_nothing_is_cut(string member, double width, double height)
    {
        var page = chromium.Open(Pages.Of(member), View.Light);
        var things = page.Ask<string[][]>(
            $"{Together}.map(each => [...each.querySelectorAll('.pa-name, .pa-said, dt, dd, h3, p, strong, span, li, td, th, blockquote')].filter(part => !part.closest('.pa-figures, .pa-page-link')).map(part => part.textContent))");
        using var printed = PdfDocument.Open(page.Print(width, height));
        Assert.InRange(printed.NumberOfPages, 1, MostSheets);
        var sheets = printed.GetPages().Select(sheet => Letters(string.Concat(sheet.Letters.Select(letter => letter.Value)))).ToList();
        Nothing.In([.. things
            .Where(thing => thing.Length > 0 && !sheets.Exists(sheet => thing.All(part => sheet.Contains(Letters(part), StringComparison.Ordinal))))
            .Select(thing => string.Join(" / ", thing))]);
    }

    // Without spaces, which a PDF does not hold, and without the letters that fonts join.
    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));
}
