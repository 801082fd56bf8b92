namespace ProfileAudit.Reading.Pages;

/// <summary>The part of a page with photo, name and headline.</summary>
internal sealed class TopCard
{
    // A class of each era, the public page's first.
    private static readonly string[] Cards = ["top-card-layout", "pv-top-card", "profile-topcard"];

    private static readonly string[] Names =
        ["top-card-layout__title", "text-heading-xlarge", "pv-top-card-section__name", "pv-top-card--name"];

    private static readonly string[] Headlines =
        ["top-card-layout__headline", "text-body-medium", "pv-top-card-section__headline", "pv-top-card--headline"];

    private static readonly string[] Places =
        ["top-card__subline-item", "text-body-small", "pv-top-card-section__location", "pv-top-card--location"];

    private static readonly string[] Photos =
    [
        "top-card__profile-image", "top-card-layout__entity-image", "profile-photo-edit__preview", "pv-top-card-profile-picture__image", "pv-top-card-profile-picture__image--show",
        "pv-top-card__photo", "pv-top-card-section__photo", "pv-top-card-section__image",
    ];

    private static readonly string[] Ghosts = ["artdeco-entity-image--ghost", "ghost-person", "pv-top-card-section__photo--ghost"];

    private static readonly string[] Banners = ["cover-img__image", "profile-background-image__image", "pv-top-card__background", "profile-background-image"];

    // A place that is nested in others of its kind costs as often; no card has so many.
    private const int MostPlaces = 50;
    private const int LargestCount = 20;

    private readonly PageElement card;
    private readonly PageElement? heading;

    private TopCard(PageElement card, PageElement? heading) => (this.card, this.heading) = (card, heading);

    /// <summary>The member's name where it is shown.</summary>
    public string? Name => heading?.WholeText();

    /// <summary>Whether the headline's place is there and holds nothing.</summary>
    public bool HasEmptyHeadline => HeadlinePlaces() is [var only] && only.Text().Length == 0;

    public string? Headline => Only(HeadlinePlaces());

    // Counts, links and marks stand in the same places; the member's place is the first text without a number.
    public string? Location => card.Below.Where(element => element.HasClass(Places) && element.Name is not "a" and not "button").Take(MostPlaces)
        .Where(element => !element.HasClass("top-card__subline-item--bullet") && !element.Below.Any(below => below.Name is "a" or "button"))
        .Select(element => element.WholeText())
        .FirstOrDefault(text => text is not null && text.Length > 1 && !text.Any(char.IsAsciiDigit) && text != Name && text != Headline);

    /// <summary>The address of the member's own profile as links in the card have it.</summary>
    public string? OwnSlug => card.Below.Where(element => element.Name == "a" && element["href"]?.Contains("/overlay/", StringComparison.Ordinal) == true)
        .Select(element => PageAddress.SlugOf(element["href"])).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList() is [var only] ? only : null;

    /// <summary>What the member's own picture says. Other people's stand in the card too: those of mutual connections.</summary>
    public PictureSign Photo => OwnPictures().Aggregate(PictureSign.Untold, (sign, element) => sign.Or(PhotoOf(element)));

    public PictureSign Banner => card.WithBelow.Aggregate(PictureSign.Untold, (sign, element) => sign.Or(BannerOf(element)));

    /// <summary>The numbers of connections shown, such as 38 or "500+"; followers and mutual connections are others.</summary>
    public IEnumerable<ShownCount> Connections => card.Below
        .Where(element => element.Name is "a" or "li" or "span" or "div" or "p" && element.Size <= LargestCount)
        .Select(ConnectionsOf)
        .OfType<ShownCount>()
        .Distinct();

    /// <summary>Finds it, never in what stands around the profile: the bar at the top shows the visitor, the column beside it other people.</summary>
    public static TopCard? Find(PageTree tree)
    {
        var main = tree.All.Where(element => !element.Around.Any(IsBeside)).ToList();
        var title = main.Find(element => element.HasClass(Names)) ?? main.Find(element => element.Name == "h1" && element.Around.Any(around => around.Name == "main" || IsCard(around)));
        var found = main.Find(element => element.Name is "section" or "div" && IsCard(element) && (title is null || title.Around.Contains(element)))
            ?? title?.Around.FirstOrDefault(around => around.Name == "section");
        return found is null ? null : new TopCard(found, title);
    }

    private static bool IsCard(PageElement element) => element.HasClass(Cards);

    private static bool IsBeside(PageElement element) => element.Name is "nav" or "aside" or "footer";

    private List<PageElement> HeadlinePlaces() => [.. card.Below.Where(element => element.HasClass(Headlines) && (!element.HasClass("text-body-medium") || element.HasClass("break-words")))];

    private static string? Only(List<PageElement> places) => places is [var only] && only.WholeText() is { Length: > 0 } text ? text : null;

    private IEnumerable<PageElement> OwnPictures() => card.Below.Where(element =>
        element.HasClass(Photos)
        || element.Around.TakeWhile(around => around != card).Any(around => around.Has("data-section", "picture") || around.HasClass("profile-photo-edit__edit-btn", "pv-top-card__photo-wrapper", "pv-top-card-section__image-wrapper"))
        || (element.Name == "img" && Name is { Length: > 0 } name && element["alt"]?.Contains(name, StringComparison.OrdinalIgnoreCase) == true));

    private static PictureSign PhotoOf(PageElement element)
    {
        if (element.HasClass("top-card__profile-image--real-image") || PictureSigns.NamesPhoto(element["style"] ?? ""))
            return PictureSign.Picture;
        // Browsers load a picture when it comes into view; until then its address stands aside, and something else in its place.
        var sign = element["data-delayed-url"] is { Length: > 0 } delayed ? PictureSigns.OfPhoto(delayed) : PictureSigns.OfPhoto(element["src"]);
        return element.HasClass(Ghosts) && element["data-delayed-url"] is not { Length: > 0 } ? sign.Or(PictureSign.Placeholder) : sign;
    }

    private static PictureSign BannerOf(PageElement element)
    {
        var address = element["data-delayed-url"] is { Length: > 0 } delayed ? delayed : element["src"];
        var sign = PictureSigns.OfBanner(address);
        if (PictureSigns.NamesBanner(element["style"] ?? ""))
            return PictureSign.Picture;
        // LinkedIn's own pictures are all over the card: only in the banner's place one stands for none.
        return sign == PictureSign.Placeholder && !element.HasClass(Banners) ? PictureSign.Untold : sign;
    }

    private static ShownCount? ConnectionsOf(PageElement element)
    {
        var text = element.Text();
        if (text.Length is 0 or > ShownCount.Longest)
            return null;
        var isLink = element.Name == "a" && element["href"]?.Contains("/mynetwork/invite-connect/connections", StringComparison.Ordinal) == true;
        var count = ShownCount.OfConnections(PageText.OnOneLine(text), isLink);
        // The digits have to stand in one piece, or one of several could be missing.
        return count is { } shown && element.WithBelow.Any(holder => holder.OwnText.Contains(shown.Digits, StringComparison.Ordinal)) ? shown : null;
    }
}
