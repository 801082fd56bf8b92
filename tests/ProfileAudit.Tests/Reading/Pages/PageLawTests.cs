using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Pages;

/// <summary>The law above all: a page that lacks something is unknown there, and never neglected.</summary>
public sealed class PageLawTests
{
    public static TheoryData<PageEra, Picture> Pages
    {
        get
        {
            var all = new TheoryData<PageEra, Picture>();
            foreach (var era in Enum.GetValues<PageEra>())
            {
                foreach (var picture in Enum.GetValues<Picture>())
                    all.Add(era, picture);
            }

            return all;
        }
    }

    /// <summary>What is taken away is any element with what is in it: as browsers, blockers of advertisements and LinkedIn itself do.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_without_any_one_of_its_elements_neglects_nothing_more(PageEra era, Picture picture)
    {
        var html = new InventedPage { Era = era, PhotoShown = picture, BannerShown = picture, HasEverySection = picture == Picture.Own }.Html();
        var whole = Audited(await SavedPageTests.ReadAsync(html));
        var count = new HtmlParser().ParseDocument(html).All.Length;
        var (read, refused) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var document = new HtmlParser().ParseDocument(html);
            var taken = document.All[i];
            var name = $"{taken.LocalName} {taken.ClassName} {taken.Id}";
            taken.Remove();
            try
            {
                NoMoreNeglected(whole, Audited(await SavedPageTests.ReadAsync(document.DocumentElement?.OuterHtml ?? "")), name);
                read++;
            }
            catch (UnreadableProfileException)
            {
                refused++;
            }
        }

        Assert.True(read > 50 && refused < 10, $"{read} were read, {refused} refused.");
    }

    /// <summary>
    /// Where one place says yes and the others no, nobody knows which of them is right; and when the one is lost that says yes, there must
    /// be one too few for a no.
    /// </summary>
    [Theory]
    [InlineData(PageEra.Public2023, 3)]
    [InlineData(PageEra.Public2026, 3)]
    [InlineData(PageEra.Members2018, 4)]
    [InlineData(PageEra.Members2022, 4)]
    public async Task A_page_that_contradicts_itself_says_no_to_nothing_whichever_element_or_attribute_is_lost(PageEra era, int places)
    {
        var no = new InventedPage { Era = era, PhotoShown = Picture.Placeholder, BannerShown = Picture.Placeholder, HasHeadline = false };
        var html = no.Html();
        var yes = (no with { PhotoShown = Picture.Own, BannerShown = Picture.Own, HasHeadline = true }).Html();
        var (saying, contradictions) = (Negatives(await SavedPageTests.ReadAsync(html)), 0);
        Assert.Contains("photo", saying);
        // The same places of a page that says yes, one after the other.
        foreach (var place in Places)
        {
            var whole = new HtmlParser().ParseDocument(html);
            var (here, there) = (whole.QuerySelector(place), new HtmlParser().ParseDocument(yes).QuerySelector(place));
            if (here is null || there is null || here.OuterHtml == there.OuterHtml)
                continue;
            here.OuterHtml = there.OuterHtml;
            var mixed = whole.DocumentElement.OuterHtml;
            var contradicted = saying.Except(Negatives(await SavedPageTests.ReadAsync(mixed))).ToList();
            // A public page never says that there is no headline, so there is nothing to contradict.
            if (contradicted.Count == 0)
                continue;
            contradictions++;
            foreach (var (lost, what) in WithoutOne(mixed))
            {
                try
                {
                    Assert.True(!contradicted.Intersect(Negatives(await SavedPageTests.ReadAsync(lost))).Any(), $"{place} says yes; without {what} the page says no.");
                }
                catch (UnreadableProfileException exception)
                {
                    Assert.StartsWith("PA-", exception.Code, StringComparison.Ordinal);
                }
            }
        }

        Assert.Equal(places, contradictions);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_without_any_one_of_its_attributes_neglects_nothing_more(PageEra era, Picture picture)
    {
        var html = new InventedPage { Era = era, PhotoShown = picture, BannerShown = picture, HasEverySection = picture == Picture.Own }.Html();
        var whole = Audited(await SavedPageTests.ReadAsync(html));
        var parsed = new HtmlParser().ParseDocument(html);
        foreach (var (element, attribute) in parsed.All.SelectMany((element, i) => element.Attributes.Select(attribute => (i, attribute.Name))).ToList())
        {
            var document = new HtmlParser().ParseDocument(html);
            document.All[element].RemoveAttribute(attribute);
            try
            {
                NoMoreNeglected(whole, Audited(await SavedPageTests.ReadAsync(document.DocumentElement.OuterHtml)), $"{document.All[element].LocalName} {attribute}");
            }
            catch (UnreadableProfileException exception)
            {
                Assert.StartsWith("PA-PAGE-", exception.Code, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(PageEra.Public2023)]
    [InlineData(PageEra.Members2018)]
    [InlineData(PageEra.Members2022)]
    public async Task A_page_that_breaks_off_is_refused_wherever_it_does(PageEra era)
    {
        var html = new InventedPage { Era = era, PhotoShown = Picture.Placeholder }.Html();
        var end = html.LastIndexOf("</html>", StringComparison.Ordinal);
        for (var length = 0; length < end; length += 37)
        {
            var refusal = await Exported.RefusedAsync(Encoding.UTF8.GetBytes(html[..length]));
            Assert.True(refusal.Code is "PA-IN-EMPTY" or "PA-IN-UNKNOWN" || refusal.Code.StartsWith("PA-PAGE-", StringComparison.Ordinal), refusal.Code);
        }

        Assert.Equal("PA-PAGE-CUT", (await Exported.RefusedAsync(Encoding.UTF8.GetBytes(html[..end]))).Code);
    }

    [Fact]
    public async Task The_culture_of_the_machine_changes_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var page in Enum.GetValues<PageEra>().Select(era => new InventedPage { Era = era, Language = PageLanguage.All[^1] }))
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var expected = FactsText.Of(await SavedPageTests.ReadAsync(page));
                foreach (var name in new[] { "tr-TR", "th-TH", "ar-SA", "fa-IR", "de-DE", "sv-SE" })
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                    Assert.Equal(expected, FactsText.Of(await SavedPageTests.ReadAsync(page)));
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task A_reading_that_is_cancelled_ends_as_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(new InventedPage().Html()));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await ProfileReaders.Default.ReadAsync(stream, cancellationToken: stop.Token));
    }

    private static readonly string[] Places =
    [
        "meta[property='og:image']", "script[type='application/ld+json']", "code[id^='bpr-guid-']",
        "[data-section=picture] img", ".pv-top-card-section__image-wrapper img", ".profile-photo-edit__edit-btn img",
        ".pv-top-card__background img", ".profile-background-image img", ".top-card-layout__headline", ".pv-top-card-section__headline", ".text-body-medium",
    ];

    /// <summary>What a page says that the member has not.</summary>
    private static List<string> Negatives(Profile profile) =>
    [
        .. new (string Name, bool IsNegative)[]
        {
            ("photo", profile.Photo.Match(photo => !photo.IsSet, _ => false)),
            ("banner", profile.Banner.Match(banner => !banner.IsSet, _ => false)),
            ("headline", profile.Headline.Match(headline => headline.Length == 0, _ => false)),
            ("about", profile.SummaryLength.Match(length => length == 0, _ => false)),
            ("connections", profile.ConnectionCount.Match(count => count.Count == 0, _ => false)),
            ("websites", profile.ContactRoutes.Match(count => count == 0, _ => false)),
            ("schools", profile.Education.Match(schools => schools.IsEmpty, _ => false)),
        }.Where(each => each.IsNegative).Select(each => each.Name),
    ];

    /// <summary>The page without each of its elements, and without each of its attributes.</summary>
    private static IEnumerable<(string Html, string What)> WithoutOne(string html)
    {
        var whole = new HtmlParser().ParseDocument(html);
        for (var i = 1; i < whole.All.Length; i++)
        {
            var document = new HtmlParser().ParseDocument(html);
            var taken = document.All[i];
            taken.Remove();
            yield return (document.DocumentElement.OuterHtml, $"{taken.LocalName} {taken.ClassName} {taken.Id}");
            foreach (var attribute in whole.All[i].Attributes.Select(attribute => attribute.Name))
            {
                document = new HtmlParser().ParseDocument(html);
                document.All[i].RemoveAttribute(attribute);
                yield return (document.DocumentElement.OuterHtml, $"{taken.LocalName} {attribute}");
            }
        }
    }

    private static AuditReport Audited(Profile profile) => new ProfileAuditor().Audit(profile, new AuditOptions { AsOf = new DateOnly(2026, 3, 1) });

    private static void NoMoreNeglected(AuditReport whole, AuditReport part, string taken)
    {
        foreach (var (before, after) in whole.Findings.Zip(part.Findings))
        {
            Assert.True(
                after.Outcome == Outcome.CannotTell || ((after.Outcome != Outcome.Neglected || before.Outcome == Outcome.Neglected) && !(after.Score < before.Score)),
                $"Without {taken}, {before.Rule.Id} was {before.Outcome} ({before.Score}) and became {after.Outcome} ({after.Score}).");
        }
    }
}
