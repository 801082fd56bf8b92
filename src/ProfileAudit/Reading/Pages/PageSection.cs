namespace ProfileAudit.Reading.Pages;

/// <summary>One section of a profile page and its entries, the same for every era.</summary>
internal sealed class PageSection
{
    private const int MostEntries = 200;

    private readonly PageElement section;

    private PageSection(PageElement section) => this.section = section;

    /// <summary>The entries with a title, such as the names of certificates.</summary>
    public List<PageEntry> Entries => [.. section.Below.Where(element => element.Name == "li" && IsOutermost(element)).Take(MostEntries).Select(element => new PageEntry(element)).Where(entry => entry.Title is not null)];

    /// <summary>Whether it leads to entries that are not on the page.</summary>
    public bool HasMore => section.Below.Any(element => element.Name is "a" or "button"
        && (element["href"]?.Contains("/details/", StringComparison.Ordinal) == true || element.HasClassLike("see-more") || element.HasClassLike("show-more"))
        && !element.Around.TakeWhile(around => around != section).Any(around => around.Name == "li"));

    /// <summary>The addresses that it links to.</summary>
    public IEnumerable<string> Links => section.Below.Where(element => element.Name == "a").Select(element => element["href"]).OfType<string>();

    /// <summary>Everything in it.</summary>
    public IEnumerable<PageElement> Below => section.Below;

    public bool ShowsLess => section.Below.Any(element => element.HasClassLike("inline-show-more-text__button") || element.HasClassLike("lt-line-clamp__") || element.HasClassLike("see-more") || element.HasClassLike("show-more-less-html__button"));

    /// <summary>
    /// The section of a mark: on pages for members it stands at the section's beginning; on public pages the section itself has the name.
    /// Null where there is none, or two.
    /// </summary>
    public static PageSection? Find(PageTree tree, SectionMark mark)
    {
        var sections = tree.All
            .Where(element => element.Has("id", mark.Member) || (element.Name == "section" && (element.Has("data-section", mark.Public) || element.HasClass(mark.Public))))
            .Select(element => element.Name == "section" ? element : element.Around.FirstOrDefault(around => around.Name == "section"))
            .OfType<PageElement>()
            .Where(element => !element.Around.Any(around => around.Name is "aside" or "nav" or "footer"))
            .Distinct()
            .Take(2)
            .ToList();
        return sections is [var only] ? new PageSection(only) : null;
    }

    private bool IsOutermost(PageElement item) => !item.Around.TakeWhile(around => around != section).Any(around => around.Name == "li");
}

/// <summary>An entry of a section.</summary>
/// <param name="item">The entry's element.</param>
internal sealed class PageEntry(PageElement item)
{
    /// <summary>Its name as it is shown; null where none is found.</summary>
    public string? Title => Of("__title", "school-name") ?? Heading() ?? item.Below.FirstOrDefault(element => element.Has("aria-hidden", "true") && element.OwnText.Length > 0)?.WholeText();

    /// <summary>The line below: an employer or a degree.</summary>
    public string? Subtitle => Of("__subtitle");

    public bool HasDates => item.Below.Any(element => element.Name == "time" || element.HasClass("date-range"));

    public bool HasDescription => item.Below.Any(element => (element.HasClass("experience-item__description") || element.HasClass("show-more-less-text") || element.HasClass("show-more-less-html__markup")) && element.Text().Length > 0);

    // The end of a class says what it is; its beginning changes with the kind of entry.
    private string? Of(params string[] ends) => item.Below
        .FirstOrDefault(element => element["class"] is { } classes && ends.Any(end => classes.Split(' ').Any(each => each.EndsWith(end, StringComparison.Ordinal))))?.WholeText();

    private string? Heading() => item.Below.FirstOrDefault(element => element.Name is "h3" or "h4")?.WholeText();
}
