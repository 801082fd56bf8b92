using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Pages;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Pages;

/// <summary>Invented pages of every era and language, and what is read of each.</summary>
public sealed class SavedPageTests
{
    private static readonly Picture[] Pictures = Enum.GetValues<Picture>();
    private static readonly bool[] Either = [true, false];

    public static TheoryData<PageEra> Eras => [.. Enum.GetValues<PageEra>()];

    public static TheoryData<PageEra, string> ErasAndLanguages
    {
        get
        {
            var all = new TheoryData<PageEra, string>();
            foreach (var era in Enum.GetValues<PageEra>())
            {
                foreach (var language in PageLanguage.All)
                    all.Add(era, language.Code);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task A_page_shows_what_is_on_it_whatever_else_is(PageEra era)
    {
        var pages =
            from photo in Pictures
            from banner in Pictures
            from headline in Either
            from about in Either
            from many in Either
            from groups in Either
            select new InventedPage { Era = era, PhotoShown = photo, BannerShown = banner, HasHeadline = headline, HasAbout = about, HasManyConnections = many, HasGroups = groups };
        foreach (var page in pages)
            await LookAsync(page);
    }

    [Theory]
    [MemberData(nameof(ErasAndLanguages))]
    public async Task A_page_is_read_in_every_language_and_in_both_ways_of_saving(PageEra era, string code)
    {
        var language = PageLanguage.All.Single(each => each.Code == code);
        foreach (var complete in Either)
        {
            foreach (var picture in Pictures)
            {
                foreach (var many in Either)
                    await LookAsync(new InventedPage { Era = era, Language = language, PhotoShown = picture, BannerShown = picture, HasManyConnections = many, HasGroups = many, HasAbout = many, IsComplete = complete });
            }
        }
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task A_page_tells_of_the_photo_what_an_export_cannot(PageEra era)
    {
        var export = await Exported.ReadAsync(("Profile.csv", Exported.ProfileHeader + "Ada,Sample,,,,Engineer,,,,,,,\n"), Exported.Account);
        foreach (var (picture, outcome) in new[] { (Picture.Own, Outcome.Kept), (Picture.Placeholder, Outcome.Neglected), (Picture.Nothing, Outcome.CannotTell) })
        {
            var page = await ReadAsync(new InventedPage { Era = era, PhotoShown = picture });
            Assert.Equal(Outcome.CannotTell, OutcomeOf("no-photo", export));
            Assert.Equal(outcome, OutcomeOf("no-photo", Profile.Join(export, page)));
            Assert.Equal(outcome, OutcomeOf("no-photo", page));
        }
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task The_photo_of_the_visitor_or_of_others_is_not_the_members(PageEra era)
    {
        var html = new InventedPage { Era = era, PhotoShown = Picture.Nothing }.Html();
        Assert.Contains(InventedPage.Ghost, html, StringComparison.Ordinal);
        Assert.Contains(InventedPage.OtherPhoto, html, StringComparison.Ordinal);
        Assert.False((await ReadAsync(html)).Photo.IsObserved);
    }

    [Fact]
    public async Task A_placeholder_alone_proves_nothing()
    {
        var member = new InventedPage { Era = PageEra.Members2022, PhotoShown = Picture.Placeholder, BannerShown = Picture.Placeholder, HasHeadline = false }.Html();
        var alone = await ReadAsync(member.Replace("\"publicIdentifier\":\"ada-sample\"", "\"publicIdentifier\":\"ada-other\"", StringComparison.Ordinal));
        Assert.All([alone.Photo.IsObserved, alone.Banner.IsObserved, alone.Headline.IsObserved], Assert.False);
        var guest = new InventedPage { Era = PageEra.Public2023, PhotoShown = Picture.Placeholder }.Html();
        Assert.False((await ReadAsync(guest.Replace("og:image", "og:picture", StringComparison.Ordinal).Replace("ld+json", "json", StringComparison.Ordinal))).Photo.IsObserved);
    }

    [Fact]
    public async Task Two_places_that_contradict_each_other_make_it_unknown()
    {
        var html = new InventedPage { Era = PageEra.Public2023, PhotoShown = Picture.Placeholder }.Html();
        Assert.False((await ReadAsync(html.Replace($"content=\"{InventedPage.Ghost}\"", $"content=\"{InventedPage.Photo}\"", StringComparison.Ordinal))).Photo.IsObserved);
        var address = new InventedPage { Era = PageEra.Public2023 }.Html().Replace("rel=\"canonical\" href=\"https://de.linkedin.com/in/ada-sample\"", "rel=\"canonical\" href=\"https://de.linkedin.com/in/bo-test\"", StringComparison.Ordinal);
        Assert.False((await ReadAsync(address)).PublicAddress.IsObserved);
        var counts = new InventedPage { Era = PageEra.Members2022 }.Html().Replace("<span>1,024 followers</span>", "<span>38 connections</span>", StringComparison.Ordinal);
        Assert.False((await ReadAsync(counts)).ConnectionCount.IsObserved);
    }

    [Theory]
    [InlineData("<button class=\"inline-show-more-text__button\">see more</button>")]
    [InlineData("<span class=\"lt-line-clamp__more\">more</span>")]
    public async Task A_text_that_may_be_cut_has_no_length(string sign)
    {
        var html = new InventedPage { Era = PageEra.Members2022 }.Html().Replace("\"summary\":", "\"other\":", StringComparison.Ordinal);
        Assert.Equal(InventedPage.About.Length, (await ReadAsync(html)).SummaryLength.Value());
        Assert.False((await ReadAsync(html.Replace("<span class=\"visually-hidden\">", sign + "<span class=\"visually-hidden\">", StringComparison.Ordinal))).SummaryLength.IsObserved);
        Assert.False((await ReadAsync(html.Replace("🌉", "…", StringComparison.Ordinal))).SummaryLength.IsObserved);
    }

    [Fact]
    public async Task Positions_need_the_same_employers_in_the_data_and_on_the_page()
    {
        var html = new InventedPage { Era = PageEra.Public2023 }.Html();
        var positions = (await ReadAsync(html)).Positions.Value();
        Assert.Equal([("Example GmbH", "Engineer", true), ("Sample AG", "Draughtswoman", false)], positions.Select(each => (each.Company, each.Title, each.IsCurrent)));
        Assert.Equal((new PartialDate(2015, 1), new PartialDate(2021, 2)), (positions[1].StartedOn, positions[1].FinishedOn));
        Assert.Equal("Bridges.\nAnd more bridges.".Length, positions[0].DescriptionLength);
        foreach (var (from, to) in new[] { ("subtitle\">Sample AG", "subtitle\">Sample KG"), ("\"name\":\"Sample AG\"", "\"name\":\"**** **\""), (">Draughtswoman<", ">**** ***<"), ("\"startDate\":\"2015-01\",", ""), ("<h2>Experience</h2>", "<h2>Experience</h2><a class=\"see-more\">7 more</a>") })
        {
            Assert.Contains(from, html, StringComparison.Ordinal);
            Assert.False((await ReadAsync(html.Replace(from, to, StringComparison.Ordinal))).Positions.IsObserved, from);
        }
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task A_list_on_a_page_is_the_least_that_there_is_and_a_note_says_which_are_cut(PageEra era)
    {
        var page = new InventedPage { Era = era, HasEverySection = true };
        var profile = await ReadAsync(page);
        Assert.Equal(["First example", "Second example"], profile.Organizations.Value().Select(entry => entry.Name));
        // In an export two organizations are two; on a page there may be more.
        Assert.Contains("at least 2 associations", MessageOf("no-associations", profile), StringComparison.Ordinal);
        Assert.Contains("at least 4 volunteer roles or causes", MessageOf("no-volunteering", profile), StringComparison.Ordinal);
        Assert.All(profile.Education.Value(), school => Assert.True(school.HasUnreadActivities && school.HasUnreadDate));
        var notes = profile.Diagnostics.Where(note => note.Code == "PA-PAGE-MORE").ToList();
        if (page.IsPublic)
        {
            Assert.Empty(notes);
            return;
        }

        Assert.Equal(DiagnosticSeverity.Note, Assert.Single(notes).Severity);
        Assert.Equal(
            "The page shows only the first entries of these sections: Featured, Experience, Projects, Volunteering, Publications, Patents, Courses, Honors and awards, Test scores, Languages, Organizations and Causes. What stands on it counts as the least that there is.",
            notes[0].Message.ToString());
    }

    /// <summary>A page leaves out what members did at school, so beside an export without organizations it must not look as if there was nothing.</summary>
    [Fact]
    public async Task Schools_on_a_page_do_not_tell_that_there_is_no_association()
    {
        var export = await Exported.ReadAsync(("Profile.csv", Exported.ProfileHeader + "Ada,Sample,,,,Engineer,,,,,,,\n"), ("Organizations.csv", "Name,Position,Description,Started On,Finished On\n"));
        Assert.Empty(export.Organizations.Value());
        var joined = Profile.Join(export, await ReadAsync(new InventedPage()));
        Assert.True(joined.Education.IsObserved);
        Assert.Equal(Outcome.CannotTell, OutcomeOf("no-associations", joined));
    }

    [Fact]
    public async Task That_there_are_no_connections_would_have_to_stand_there_twice()
    {
        var html = new InventedPage { HasManyConnections = false }.Html();
        Assert.Equal(38, (await ReadAsync(html)).ConnectionCount.Value().Count);
        Assert.False((await ReadAsync(html.Replace("t-bold\">38<", "t-bold\">0<", StringComparison.Ordinal))).ConnectionCount.IsObserved);
    }

    [Theory]
    [InlineData("meta property=\"og:image\"", "meta property=\"og:picture\"")]
    [InlineData("application/ld+json", "application/json")]
    public async Task A_public_page_has_to_say_everywhere_that_there_is_no_photo(string from, string to)
    {
        var html = new InventedPage { Era = PageEra.Public2023, PhotoShown = Picture.Placeholder }.Html();
        Assert.False((await ReadAsync(html)).Photo.Value().IsSet);
        Assert.Contains(from, html, StringComparison.Ordinal);
        Assert.False((await ReadAsync(html.Replace(from, to, StringComparison.Ordinal))).Photo.IsObserved);
    }

    [Fact]
    public async Task A_page_says_of_itself_what_it_is_and_has_no_date()
    {
        var profile = await ReadAsync(new InventedPage());
        Assert.Equal((SourceKind.Page, 1), (profile.Sources.Single().Kind, profile.Sources.Single().Files));
        Assert.Null(profile.NewestDate);
        Assert.Equal(SourceKind.Page, new SavedPageReader().Source);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with mark")]
    [InlineData("utf-16")]
    [InlineData("utf-16 without mark")]
    [InlineData("utf-16BE")]
    [InlineData("utf-16BE without mark")]
    public async Task A_page_is_read_in_every_encoding_of_browsers(string encoding)
    {
        foreach (var era in Enum.GetValues<PageEra>())
        {
            var html = new InventedPage { Era = era, IsComplete = true }.Html();
            var expected = FactsText.Of(await ReadAsync(html));
            Assert.Contains("Headline: 'Data engineer", expected, StringComparison.Ordinal);
            Assert.Equal(expected, FactsText.Of(await Exported.ReadAsync(encoding switch
            {
                "utf-8" => Encoding.UTF8.GetBytes(html),
                "utf-8 with mark" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(html)],
                "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(html)],
                "utf-16 without mark" => Encoding.Unicode.GetBytes(html),
                "utf-16BE" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(html)],
                _ => Encoding.BigEndianUnicode.GetBytes(html),
            })));
        }
    }

    [Theory]
    [InlineData("windows-1252", "Ada Sämple")]
    [InlineData("iso-8859-1", "Ada Sämple")]
    [InlineData("nobody-knows", "Ada Sämple")]
    public async Task A_page_is_read_in_the_charset_it_declares(string charset, string name)
    {
        var html = new InventedPage { Era = PageEra.Public2023 }.Html().Replace("utf-8", charset, StringComparison.Ordinal).Replace("title\">Ada Sample", "title\">Ada Sämple", StringComparison.Ordinal);
        Assert.Equal(name, (await Exported.ReadAsync(Encoding.Latin1.GetBytes(html))).Name.Value());
    }

    internal static Task<Profile> ReadAsync(InventedPage page) => ReadAsync(page.Html());

    internal static Task<Profile> ReadAsync(string html) => Exported.ReadAsync(Encoding.UTF8.GetBytes(html));

    private static Outcome OutcomeOf(string rule, Profile profile) => FindingOf(rule, profile).Outcome;

    private static string MessageOf(string rule, Profile profile) => FindingOf(rule, profile).Message.ToString();

    private static Finding FindingOf(string rule, Profile profile) => new ProfileAuditor().Audit(profile, new AuditOptions { AsOf = new DateOnly(2026, 3, 1) }).Findings.Single(finding => finding.Rule.Id == rule);

    private static async Task LookAsync(InventedPage page)
    {
        var profile = await ReadAsync(page);
        var isOld = page.Era is PageEra.Members2018 or PageEra.Members2022;
        Look(page, "name", InventedPage.Name, profile.Name);
        Look(page, "photo", page.PhotoShown == Picture.Nothing ? null : page.PhotoShown == Picture.Own, profile.Photo.Select(image => image.IsSet));
        // Of LinkedIn's own banner only pages with data say it twice, and only where the banner's place is known.
        bool? banner = page.BannerShown switch { Picture.Own => true, Picture.Placeholder when isOld => false, _ => null };
        Look(page, "banner", banner, profile.Banner.Select(image => image.IsSet));
        Look(page, "headline", page.HasHeadline ? InventedPage.Headline : isOld ? "" : null, profile.Headline);
        Look(page, "place", page.Era == PageEra.Members2026 ? null : "Berlin", profile.Location);
        Look(page, "address", InventedPage.Address, profile.PublicAddress);
        Look(page, "about", page.HasAbout ? InventedPage.About.Length : null, profile.SummaryLength);
        Look(page, "connections", page.HasManyConnections ? "at least 500" : "38", profile.ConnectionCount.Select(count => count.ToString()));
        Look(page, "groups", page.HasGroups ? "at least 2" : null, profile.Groups.Select(count => count.ToString()));
        Look(page, "websites", page.IsPublic ? 1 : null, profile.ContactRoutes);
        Look(page, "positions", page.IsPublic ? 2 : null, profile.Positions.Select(positions => positions.Length));
        Look(page, "schools", "Example University", profile.Education.Select(schools => schools.Single().School));
        Look(page, "certificates", "Certified bridge builder", profile.Certifications.Select(entries => entries.Single().Name));
        Look(page, "skills", page.IsPublic ? null : "at least 2", profile.Skills.Select(count => count.ToString()));
        Look(page, "languages", null, profile.Languages.Select(entries => (int?)entries.Length));
        Look(page, "posts", null, profile.Posts.Select(_ => "seen"));
        Look(page, "industry", null, profile.Industry);
    }

    private static void Look<T>(InventedPage page, string what, object? expected, Fact<T> fact) =>
        Assert.True(Equals(expected, fact.Match<object?>(value => value, _ => null)), $"{page}: {what} should be {expected ?? "unseen"}, and is {fact.Match(value => $"{value}", why => why.Reason)}.");
}
