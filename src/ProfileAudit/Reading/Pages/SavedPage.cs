namespace ProfileAudit.Reading.Pages;

/// <summary>A saved page: its elements, what its head says, and the data inside it.</summary>
internal sealed class SavedPage
{
    private readonly ILookup<string, string> metas;

    public SavedPage(PageTree tree, CancellationToken cancellationToken)
    {
        Tree = tree;
        metas = tree.All.Where(element => element.Name == "meta" && element["content"] is not null)
            .ToLookup(element => element["property"] ?? element["name"] ?? "", element => element["content"]!, StringComparer.OrdinalIgnoreCase);
        Address = tree.All.FirstOrDefault(element => element.Name == "link" && element.Has("rel", "canonical"))?["href"] ?? Meta("og:url") ?? tree.SavedFrom;
        TopCard = TopCard.Find(tree);
        var slugs = Slugs(tree);
        // Of two members it is not known whose the data is.
        Linked = slugs.Count > 1 ? PersonData.None : LinkedData.Of(tree, slugs.FirstOrDefault());
        Slug = slugs.Count > 1 ? null : slugs.FirstOrDefault() ?? Linked.Slug;
        Embedded = EmbeddedData.Of(tree, Slug, cancellationToken);
    }

    public PageTree Tree { get; }

    /// <summary>Where the page comes from, as it says itself; null where it does not.</summary>
    public string? Address { get; }

    /// <summary>The part with photo, name and headline; null where it is not found.</summary>
    public TopCard? TopCard { get; }

    /// <summary>What tells the member apart in the profile's address; null where the page says none, or two.</summary>
    public string? Slug { get; }

    /// <summary>The data for search engines.</summary>
    public PersonData Linked { get; }

    /// <summary>The data for the page's own scripts.</summary>
    public PersonData Embedded { get; }

    /// <summary>A value of the head; null where there is none, or two that differ.</summary>
    public string? Meta(string name) => metas[name].Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? only : null;

    private List<string> Slugs(PageTree tree) =>
    [
        .. tree.All.Where(element => element.Name == "link" && element.Has("rel", "canonical")).Select(element => element["href"])
            .Concat(metas["og:url"])
            .Append(tree.SavedFrom)
            .Select(PageAddress.SlugOf)
            // Who goes from one profile to the next leaves the first one's address in the head.
            .Append(TopCard?.OwnSlug)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
