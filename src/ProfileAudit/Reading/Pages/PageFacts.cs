using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Pages;

/// <summary>
/// What a page shows of a member. Something is said to be absent only where every place that could show it is there and says so, at least
/// two that are independent of each other; what could be shorter than it was only where a second place says the same: pages change, and
/// a saved one may lack anything.
/// </summary>
internal sealed class PageFacts(SavedPage page)
{
    private static readonly Origin Top = new(SourceKind.Page, Text.Of("origin.page-top", "top of the page"));
    private static readonly Origin Data = new(SourceKind.Page, Text.Of("origin.page-data", "data in the page"));

    /// <summary>Says which sections lead to entries that are not on the page. Those without such a link may be cut short as well.</summary>
    public ImmutableArray<Diagnostic> Notes => SectionMark.Lists.Where(mark => PageSection.Find(page.Tree, mark)?.HasMore == true).Select(mark => mark.Title).ToList() is { Count: > 0 } titles
        ? [new Diagnostic(DiagnosticSeverity.Note, "PA-PAGE-MORE", null, null, Text.Of(
            "note.page-more",
            "The page shows only the first entries of these sections: {sections}. What stands on it counts as the least that there is.",
            ("sections", new TextValue.Listed([.. titles]))))]
        : [];

    public Fact<string> Name => Told(page.TopCard?.Name, page.Linked.Name ?? page.Embedded.Name, Text.Of("what.your-name", "your name"));

    /// <summary>An empty one is seen where its place is there, with nothing in it, and the data says the same.</summary>
    public Fact<string> Headline => page.TopCard?.HasEmptyHeadline == true && page.Embedded.Headline is { Length: 0 }
        ? Fact.Observed("", Top, Data)
        : Told(page.TopCard?.Headline, page.Embedded.Headline, Text.Of("what.your-headline", "your headline"));

    public Fact<string> Location => Told(page.TopCard?.Location, page.Linked.Location ?? page.Embedded.Location, Text.Of("what.your-place", "your place"));

    public Fact<string> Industry => Told(null, page.Embedded.Industry, Text.Of("what.your-industry", "your industry"));

    public Fact<string> PublicAddress => page.Slug is { } slug
        ? Fact.Observed($"https://www.linkedin.com/in/{slug}", Data)
        : PageAdvice.Address;

    public Fact<ProfileImage> Photo
    {
        get
        {
            // Where it is not clear whose page it is, the head may be about somebody else.
            var head = page.Slug is null ? PictureSign.Untold : PictureSigns.OfPhoto(page.Meta("og:image"));
            return Image(page.TopCard?.Photo ?? PictureSign.Untold, [[head, page.Linked.Photo], [page.Embedded.Photo]]) ?? PageAdvice.Photo;
        }
    }

    public Fact<ProfileImage> Banner => Image(page.TopCard?.Banner ?? PictureSign.Untold, [[page.Embedded.Banner]]) ?? PageAdvice.Banner;

    /// <summary>Only a text that stands in the data, or in one piece on the page: what is cut or in pieces looks shorter than it is.</summary>
    public Fact<int> SummaryLength
    {
        get
        {
            var section = PageSection.Find(page.Tree, SectionMark.About);
            var told = page.Linked.Summary ?? page.Embedded.Summary;
            var shown = section is null ? null : About(section);
            if (told is { Length: > 0 } && !IsCut(told) && told.Length >= (shown?.Length ?? 0))
                return Fact.Observed(told.Length, Data);
            return shown is { Length: > 0 } && told is null && !IsCut(shown) && section?.ShowsLess == false
                ? Fact.Observed(shown.Length, Of(SectionMark.About))
                : PageAdvice.NotHere(Text.Of("what.your-whole-about-text", "your whole About text"));
        }
    }

    public Fact<int> ContactRoutes
    {
        get
        {
            var sites = page.Tree.All.Where(element => element.HasClass("websites__list")).SelectMany(list => list.Below).Where(element => element.Name == "a" && element["href"] is not null);
            var count = sites.DistinctBy(element => element["href"], StringComparer.Ordinal).Count();
            return count > 0 ? Fact.Observed(count, Top) : PageAdvice.NotHere(Text.Of("what.your-websites", "your websites"));
        }
    }

    /// <summary>Employers and dates come from the data, titles from the page; both have to name the same employers.</summary>
    public Fact<ImmutableArray<Position>> Positions
    {
        get
        {
            var hidden = PageAdvice.NotHere(Text.Of("what.all-of-your-positions", "all of your positions"));
            var section = PageSection.Find(page.Tree, SectionMark.Experience);
            if (page.Linked.Positions is not { IsEmpty: false } told || section is null || section.HasMore)
                return hidden;
            var shown = section.Entries;
            if (shown.Count != told.Length)
                return hidden;
            var positions = ImmutableArray.CreateBuilder<Position>();
            foreach (var (employer, entry) in told.OrderBy(each => each.Company, StringComparer.OrdinalIgnoreCase).Zip(shown.OrderBy(each => each.Subtitle, StringComparer.OrdinalIgnoreCase)))
            {
                if (!string.Equals(employer.Company, entry.Subtitle, StringComparison.OrdinalIgnoreCase) || !Agree(employer, entry) || entry.Title!.Contains('*', StringComparison.Ordinal))
                    return hidden;
                positions.Add(Of(employer, entry.Title));
            }

            // Two with one employer may be matched with each other's titles.
            return told.DistinctBy(each => each.Company, StringComparer.OrdinalIgnoreCase).Count() == told.Length
                ? Fact.Observed(positions.ToImmutable(), Of(SectionMark.Experience), Data)
                : hidden;
        }
    }

    public Fact<ImmutableArray<EducationEntry>> Education => Section(SectionMark.Education) is { } section
        ? Fact.Observed<ImmutableArray<EducationEntry>>(
            [.. section.Entries.Select(entry => new EducationEntry(entry.Title!, entry.Subtitle ?? "", HasActivities: false, null, null, section.Origin) { HasUnreadActivities = true, HasUnreadDate = true })], section.Origin)
        : PageAdvice.NotHere(Text.Of("what.your-schools", "your schools"));

    public Fact<Tally> Skills
    {
        get
        {
            if (Section(SectionMark.Skills) is not { } section)
                return PageAdvice.NotHere(Text.Of("what.your-skills", "your skills"));
            var count = section.Entries.DistinctBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase).Count();
            return Fact.Observed(Tally.AtLeast(count, PageAdvice.MoreSkills), section.Origin);
        }
    }

    /// <summary>That there are none would have to stand in a second place, and pages have but one.</summary>
    public Fact<Tally> ConnectionCount => page.TopCard?.Connections.DistinctBy(each => (each.Count, each.IsLeast)).Take(2).ToList() is [{ Count: > 0 } shown]
        ? Fact.Observed(shown.IsLeast ? Tally.AtLeast(shown.Count, PageAdvice.MoreConnections) : Tally.Exactly(shown.Count), Top)
        : PageAdvice.Connections;

    public Fact<Tally> Groups
    {
        get
        {
            var section = PageSection.Find(page.Tree, SectionMark.Interests);
            var groups = section is null ? 0 : section.Links.Select(GroupOf).OfType<string>().Distinct(StringComparer.Ordinal).Count();
            return groups > 0 ? Fact.Observed(Tally.AtLeast(groups, PageAdvice.Groups), Of(SectionMark.Interests)) : PageAdvice.Groups;
        }
    }

    /// <summary>A section with its entries, dates left alone: the page writes them in the visitor's language.</summary>
    public Fact<ImmutableArray<SectionEntry>> Entries(SectionMark mark) => Section(mark) is { } section
        ? Fact.Observed<ImmutableArray<SectionEntry>>([.. section.Entries.Select(entry => new SectionEntry(entry.Title!, Origin: section.Origin) { HasUnreadDate = true })], section.Origin)
        : PageAdvice.NotHere(Text.Of("what.section", "the {section} section", ("section", mark.Title)));

    /// <param name="shown">What the top card says.</param>
    /// <param name="beside">What the other places say, those of a public page together and those of a page for members.</param>
    private static Fact<ProfileImage>? Image(PictureSign shown, PictureSign[][] beside)
    {
        var isPicture = shown == PictureSign.Picture || beside.Any(places => places.Contains(PictureSign.Picture));
        var isPlaceholder = shown == PictureSign.Placeholder;
        // A placeholder in one place and a picture in another: one of the two is left over from another moment.
        if (isPicture && isPlaceholder)
            return null;
        if (isPicture)
            return Fact.Observed(new ProfileImage(IsSet: true), shown == PictureSign.Picture ? Top : Data);
        // Of the places of a page none may be missing: it could have been the one that shows the picture.
        return isPlaceholder && beside.Any(places => places.All(place => place == PictureSign.Placeholder)) ? Fact.Observed(new ProfileImage(IsSet: false), Top, Data) : null;
    }

    private static Origin Of(SectionMark mark) => new(SourceKind.Page, Text.Of("origin.section", "{section} section", ("section", mark.Title)));

    private static Fact<string> Told(string? shown, string? told, Text what) => (shown, told) switch
    {
        ({ Length: > 0 }, _) => Fact.Observed(shown, Top),
        (_, { Length: > 0 }) => Fact.Observed(told, Data),
        _ => PageAdvice.NotHere(what),
    };

    // The longest piece that the section says twice, or once and without a break: the heading is shorter, or one word.
    private static string? About(PageSection section) => section.Below
        .Where(element => element.HasClass("core-section-container__content", "inline-show-more-text", "pv-about__summary-text") || element.HasClassLike("inline-show-more-text--"))
        .Take(2).ToList() is [var place] ? place.WholeText() : null;

    private static bool IsCut(string text) => text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal);

    private static bool Agree(DataPosition told, PageEntry shown) =>
        (told.Start is not null || told.HasUnreadDate || !shown.HasDates) && (told.DescriptionLength > 0 || !shown.HasDescription);

    // A past employer without an end has one that is not told.
    private static Position Of(DataPosition told, string title) => new()
    {
        Company = told.Company,
        Title = title,
        DescriptionLength = told.DescriptionLength,
        StartedOn = told.Start,
        HasUnreadStart = told.HasUnreadDate && told.Start is null,
        FinishedOn = told.End,
        HasUnreadEnd = told.End is null && (!told.IsCurrent || told.HasUnreadDate),
        Origin = Data,
    };

    private static string? GroupOf(string address) =>
        PageAddress.LinkedInPath(address)?.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["groups", { } id, ..] && id.All(char.IsAsciiDigit) ? id : null;

    private ShownSection? Section(SectionMark mark) =>
        PageSection.Find(page.Tree, mark) is { } section && section.Entries is { Count: > 0 } entries ? new ShownSection(entries, Of(mark)) : null;

    private sealed record ShownSection(List<PageEntry> Entries, Origin Origin);
}
