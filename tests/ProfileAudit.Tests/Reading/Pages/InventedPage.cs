using System.Globalization;
using System.Text.Json;

namespace ProfileAudit.Tests.Reading.Pages;

/// <summary>How LinkedIn made a page.</summary>
public enum PageEra
{
    /// <summary>The page for guests, as of 2023.</summary>
    Public2023,

    /// <summary>The page for guests, as of 2026: another description, and titles that guests may not read.</summary>
    Public2026,

    /// <summary>The page for members, about 2018 to 2021.</summary>
    Members2018,

    /// <summary>The page for members, 2022 to 2025.</summary>
    Members2022,

    /// <summary>The page for members, since 2025, with class names that mean nothing.</summary>
    Members2026,
}

/// <summary>What a page has in the place of a photo or banner.</summary>
public enum Picture
{
    /// <summary>The member's own.</summary>
    Own,

    /// <summary>LinkedIn's.</summary>
    Placeholder,

    /// <summary>Nothing at all, as where a browser did not save it.</summary>
    Nothing,
}

/// <summary>A profile page of an invented member, made as LinkedIn made pages of its era and language.</summary>
public sealed record InventedPage
{
    public const string Name = "Ada Sample";
    public const string Slug = "ada-sample";
    public const string Address = "https://www.linkedin.com/in/ada-sample";
    public const string Headline = "Data engineer who makes bridges talk, and listens to them as well";
    public const string About = "I build bridges & measure them.\nÄsthetik counts: a bridge is seen for a hundred years. 🌉";
    public const string Ghost = "https://static.licdn.com/aero-v1/sc/h/9c8pery4andzj6ohjkjp54ma2";
    public const string Photo = "https://media.licdn.com/dms/image/v2/D4E03AQinvented/profile-displayphoto-shrink_400_400/0/1600000000000?e=1&v=beta&t=invented";
    public const string Banner = "https://media.licdn.com/dms/image/v2/D4E16AQinvented/profile-displaybackgroundimage-shrink_200_800/0/1600000000001?e=1";
    public const string OtherPhoto = "https://media.licdn.com/dms/image/v2/D4E03AQother/profile-displayphoto-shrink_100_100/0/1600000000002";

    public PageEra Era { get; init; } = PageEra.Members2022;

    public PageLanguage Language { get; init; } = PageLanguage.All[0];

    public Picture PhotoShown { get; init; } = Picture.Own;

    public Picture BannerShown { get; init; } = Picture.Own;

    public bool HasHeadline { get; init; } = true;

    public bool HasAbout { get; init; } = true;

    public bool HasManyConnections { get; init; } = true;

    public bool HasGroups { get; init; } = true;

    /// <summary>Whether it has every section that pages can have, those of two entries lead to more, and the data names the industry.</summary>
    public bool HasEverySection { get; init; }

    /// <summary>Whether a browser saved the pictures too, and rewrote their addresses.</summary>
    public bool IsComplete { get; init; }

    public bool IsPublic => Era is PageEra.Public2023 or PageEra.Public2026;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Era} {Language.Code} photo={PhotoShown} banner={BannerShown} headline={HasHeadline} about={HasAbout} many={HasManyConnections} groups={HasGroups} every={HasEverySection} complete={IsComplete}");

    public string Html() => $"""
        <!DOCTYPE html>
        {(IsComplete ? $"<!-- saved from url=({Address.Length:D4}){Address}/ -->" : "")}
        <html lang="{Language.Code}"><head><meta charset="utf-8">
        {(IsPublic ? PublicHead() : "<title>(3) Ada Sample | LinkedIn</title>")}
        <link rel="stylesheet" href="https://static.licdn.com/aero-v1/sc/h/invented.css"><style>.hidden {OpenBrace} display: none {CloseBrace}</style>
        </head><body>
        <header><nav><img class="nav__avatar artdeco-entity-image--ghost" src="{Ghost}" alt=""><a href="/feed/">LinkedIn</a></nav></header>
        <main>{(IsPublic ? PublicMain() : MembersMain())}</main>
        <aside><h2>More</h2><ul><li><img src="{OtherPhoto}" alt="Bo Test"><h3>Bo Test</h3><a href="/in/bo-test">Bo</a> 500+ {Language.Connections}</li></ul></aside>
        <footer><p>LinkedIn</p></footer>
        {(IsPublic ? "" : Embedded())}
        </body></html>
        """;

    private const string OpenBrace = "{";
    private const string CloseBrace = "}";

    private string Source(string address) => IsComplete && !address.StartsWith("data:", StringComparison.Ordinal) ? $"./Ada_files/{address.Split('/', '?')[^1].Split('?')[0]}" : address;

    private string Count => HasManyConnections ? "500+" : "38";

    private static string AboutHtml => About.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);

    private string PublicHead()
    {
        var title = $"{Name} - Engineer - Example GmbH | LinkedIn";
        var description = Era == PageEra.Public2026
            ? $"Experience: Example GmbH · Education: Example University · Location: Berlin · {Count} {Language.Connections} on LinkedIn. View more."
            : $"{(HasAbout ? "I build bridges" : "")} | Learn more about Ada Sample";
        var image = PhotoShown switch { Picture.Own => Photo, Picture.Placeholder => Ghost, _ => null };
        return $"""
            <meta name="pageKey" content="public_profile_v3_desktop"><title>{title}</title>
            <meta property="og:title" content="{title}"><meta property="og:type" content="profile"><meta property="og:url" content="https://de.linkedin.com/in/{Slug}">
            <meta property="profile:first_name" content="Ada"><meta property="profile:last_name" content="Sample">
            <meta name="description" content="{description}">
            {(image is null ? "" : $"<meta property=\"og:image\" content=\"{image.Replace("&", "&amp;", StringComparison.Ordinal)}\">")}
            <link rel="canonical" href="https://de.linkedin.com/in/{Slug}">
            <script type="application/ld+json">{JsonLd()}</script>
            """;
    }

    private string JsonLd()
    {
        var person = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["@type"] = "Person",
            ["name"] = Name,
            ["url"] = $"https://de.linkedin.com/in/{Slug}",
            ["address"] = new Dictionary<string, object?> { ["@type"] = "PostalAddress", ["addressLocality"] = "Berlin" },
            ["jobTitle"] = new[] { Era == PageEra.Public2026 ? "*** ****" : "Engineer" },
            ["worksFor"] = new[] { Employer("Example GmbH", "2021-03", null, "Bridges.<br>And more bridges.") },
            ["alumniOf"] = new[]
            {
                Employer("Sample AG", "2015-01", "2021-02", null),
                new Dictionary<string, object?>(StringComparer.Ordinal) { ["@type"] = "EducationalOrganization", ["name"] = "Example University" },
            },
        };
        if (PhotoShown == Picture.Own)
            person["image"] = new Dictionary<string, object?> { ["@type"] = "ImageObject", ["contentUrl"] = Photo };
        if (HasAbout)
            person["description"] = AboutHtml;
        var author = new Dictionary<string, object?>(StringComparer.Ordinal) { ["@type"] = "Person", ["name"] = "Bo Test", ["url"] = "https://www.linkedin.com/in/bo-test", ["image"] = OtherPhoto };
        var article = new Dictionary<string, object?>(StringComparer.Ordinal) { ["@type"] = "Article", ["author"] = author, ["datePublished"] = "2024-01-09" };
        return JsonSerializer.Serialize(new Dictionary<string, object?>(StringComparer.Ordinal) { ["@context"] = "http://schema.org", ["@graph"] = new[] { article, author, person } });
    }

    private static Dictionary<string, object?> Employer(string name, string start, string? end, string? description)
    {
        var role = new Dictionary<string, object?>(StringComparer.Ordinal) { ["@type"] = "OrganizationRole", ["startDate"] = start };
        if (end is not null)
            role["endDate"] = end;
        if (description is not null)
            role["description"] = description;
        return new Dictionary<string, object?>(StringComparer.Ordinal) { ["@type"] = "Organization", ["name"] = name, ["member"] = role };
    }

    private string PublicMain() => $"""
        <section class="top-card-layout container-lined">
        {BannerShown switch
    {
        Picture.Own => $"<figure class=\"cover-img\"><img class=\"cover-img__image\" src=\"{Source(Banner)}\" data-delayed-url=\"{Banner}\"></figure>",
        Picture.Placeholder => $"<figure class=\"cover-img\"><img class=\"cover-img__image\" src=\"{Source("https://static.licdn.com/aero-v1/sc/h/banner")}\"></figure>",
        _ => "",
    }}
        <div class="top-card-layout__card"><div data-section="picture">{PhotoShown switch
    {
        Picture.Own => $"<img class=\"artdeco-entity-image top-card__profile-image top-card__profile-image--real-image\" src=\"{Source("data:image/gif;base64,R0lGODlhAQABAAAAACw=")}\" data-delayed-url=\"{Photo}\" data-ghost-url=\"{Ghost}\" alt=\"{Name}\">",
        Picture.Placeholder => $"<img class=\"artdeco-entity-image top-card__profile-image artdeco-entity-image--ghost\" src=\"{Source(Ghost)}\" data-ghost-url=\"{Ghost}\" alt=\"{Name}\">",
        _ => "",
    }}</div>
        <h1 class="top-card-layout__title">{Name}</h1>
        <h2 class="top-card-layout__headline">{(HasHeadline ? Headline : "")}</h2>
        <h3 class="top-card-layout__first-subline"><div class="top-card__subline-item"><span>Berlin</span></div>
        <span class="top-card__subline-item">6K {Language.Followers}</span><span class="top-card__subline-item top-card__subline-item--bullet">{Count} {Language.Connections}</span></h3>
        <dl class="websites__list"><dt>Site</dt><dd><a href="https://example.com/ada">example.com</a></dd></dl>
        <form action="/uas/login-submit"><input name="session_key"><button>{Language.Join}</button></form></div></section>
        {(HasAbout ? $"<section class=\"core-section-container\" data-section=\"summary\"><h2>{Language.About}</h2><div class=\"core-section-container__content\"><p>{AboutHtml}</p></div></section>" : "")}
        <section class="core-section-container pp-section experience" data-section="experience"><h2>{Language.Experience}</h2><ul>
        <li class="profile-section-card experience-item" data-section="currentPositionsDetails"><h3><span class="experience-item__title">Engineer</span></h3><h4><span class="experience-item__subtitle">Example GmbH</span></h4><span class="date-range"><time>2021</time></span><div class="experience-item__description"><p>Bridges.<br>And more bridges.</p></div></li>
        <li class="profile-section-card experience-item" data-section="pastPositionsDetails"><h3><span class="experience-item__title">Draughtswoman</span></h3><h4><span class="experience-item__subtitle">Sample AG</span></h4><span class="date-range"><time>2015</time> – <time>2021</time></span></li></ul></section>
        <section class="core-section-container education" data-section="education"><h2>E</h2><ul><li class="profile-section-card education__list-item"><h3>Example University</h3><h4><span class="education__item__subtitle">Statics</span></h4></li></ul></section>
        <section class="core-section-container" data-section="certifications"><h2>C</h2><ul><li class="profile-section-card"><h3 class="profile-section-card__title">Certified bridge builder</h3></li></ul></section>
        {(HasGroups ? "<section class=\"core-section-container\" data-section=\"groups\"><h2>G</h2><ul><li class=\"profile-section-card\"><a href=\"https://www.linkedin.com/groups/1234567\"><h3>Bridges</h3></a></li><li class=\"profile-section-card\"><a href=\"https://www.linkedin.com/groups/7654321/\"><h3>More bridges</h3></a></li></ul></section>" : "")}
        {Others()}
        """;

    // Their marks on pages for members and on public ones.
    private static readonly (string Member, string Public)[] OtherSections =
    [
        ("featured", "featured"), ("projects", "projects"), ("volunteering_experience", "volunteering"), ("publications", "publications"), ("patents", "patents"), ("courses", "courses"),
        ("honors_and_awards", "awards"), ("test_scores", "test-scores"), ("languages", "languages"), ("organizations", "organizations"), ("volunteer_causes", "volunteer-causes"),
    ];

    private string Others() => !HasEverySection ? "" : string.Concat(OtherSections.Select(each => IsPublic
        ? $"<section class=\"core-section-container\" data-section=\"{each.Public}\"><h2>O</h2><ul><li class=\"profile-section-card\"><h3 class=\"profile-section-card__title\">First example</h3></li><li class=\"profile-section-card\"><h3 class=\"profile-section-card__title\">Second example</h3></li></ul></section>\n"
        : $"<section class=\"artdeco-card\"><div id=\"{each.Member}\"></div><ul><li class=\"artdeco-list__item\"><span aria-hidden=\"true\">First example</span></li><li class=\"artdeco-list__item\"><span aria-hidden=\"true\">Second example</span></li></ul><a href=\"/in/{Slug}/details/{each.Member}\">7</a></section>\n"));

    private string MembersMain() => Era switch
    {
        PageEra.Members2018 => $"""
            <section class="pv-profile-section pv-top-card-section"><div class="pv-top-card__background">{MembersBanner("pv-top-card__background")}</div>
            <div class="pv-top-card-section__image-wrapper">{MembersPhoto("pv-top-card-section__photo")}</div>
            <h1 class="pv-top-card-section__name">{Name}</h1><h2 class="pv-top-card-section__headline">{(HasHeadline ? Headline : "")}</h2><h3 class="pv-top-card-section__location">Berlin</h3>
            {MembersLinks()}</section>{MembersSections()}
            """.Replace("<section class=\"pv-profile-section", "<section class=\"pv-top-card pv-profile-section", StringComparison.Ordinal),
        PageEra.Members2022 => $"""
            <section class="artdeco-card pv-top-card"><div class="profile-background-image">{MembersBanner("profile-background-image__image")}</div>
            <div class="ph5"><button class="profile-photo-edit__edit-btn">{MembersPhoto("profile-photo-edit__preview")}</button>
            <h1 class="text-heading-xlarge inline">{Name}</h1><div class="text-body-medium break-words">{(HasHeadline ? $"<!---->{Headline}<!---->" : "<!---->")}</div>
            <span class="text-body-small inline t-black--light break-words">Berlin</span>{MembersLinks()}
            <a href="/search/results/people/?facetNetwork=F"><img class="ivm-view-attr__img--centered" src="{OtherPhoto}" alt="Bo Test"><span>12 mutual {Language.Connections}</span></a></div></section>{MembersSections()}
            """,
        _ => $"""
            <section class="a1b2c3 _d4"><div class="_e5">{MembersBanner("_f6")}</div><div class="_07">{MembersPhoto("_18")}</div>
            <div class="_29"><h1 class="_3a">{Name}</h1><p class="_4b">{(HasHeadline ? Headline : "")}</p><p class="_5c">Berlin</p>{MembersLinks()}</div></section>{MembersSections()}
            """,
    };

    private string MembersLinks() => $"""
        <a href="/in/{Slug}/overlay/contact-info/">{Language.Contact}</a>
        <ul><li><span>1,024 {Language.Followers}</span></li><li><a href="/mynetwork/invite-connect/connections/"><span><span class="t-bold">{Count}</span>&nbsp;{Language.Connections}</span></a></li></ul>
        """;

    private string MembersPhoto(string mark) => PhotoShown switch
    {
        Picture.Own => $"<img class=\"{mark}\" src=\"{(Era == PageEra.Members2026 ? Photo : Source(Photo))}\" alt=\"{Name}\">",
        Picture.Placeholder => $"<img class=\"{mark} ghost-person\" src=\"{Source(Ghost)}\" alt=\"{Name}\">",
        _ => "",
    };

    private string MembersBanner(string mark) => BannerShown switch
    {
        Picture.Own => $"<img class=\"{mark}\" src=\"{Source(Banner)}\" alt=\"\">",
        Picture.Placeholder => $"<img class=\"{mark}\" src=\"https://static.licdn.com/aero-v1/sc/h/banner\" alt=\"\">",
        _ => "",
    };

    // What the member wrote stands there twice: once for eyes, once for ears.
    private string MembersSections() => $"""
        {(HasAbout ? $"<section class=\"artdeco-card\"><div id=\"about\"></div><h2><span aria-hidden=\"true\">{Language.About}</span></h2><div class=\"inline-show-more-text\"><span aria-hidden=\"true\">{AboutHtml}</span><span class=\"visually-hidden\">{AboutHtml}</span></div></section>" : "")}
        <section class="artdeco-card"><div id="experience"></div><h2><span aria-hidden="true">{Language.Experience}</span></h2><ul><li class="artdeco-list__item"><span aria-hidden="true">Engineer</span></li></ul><a href="/in/{Slug}/details/experience">9</a></section>
        <section class="artdeco-card"><div id="education"></div><ul><li class="artdeco-list__item"><span aria-hidden="true">Example University</span></li></ul></section>
        <section class="artdeco-card"><div id="licenses_and_certifications"></div><ul><li class="artdeco-list__item"><span aria-hidden="true">Certified bridge builder</span><ul><li><span aria-hidden="true">PDF</span></li></ul></li></ul></section>
        <section class="artdeco-card"><div id="skills"></div><ul><li class="artdeco-list__item"><span aria-hidden="true">Statics</span></li><li class="artdeco-list__item"><span aria-hidden="true">C#</span></li></ul></section>
        {(HasGroups ? $"<section class=\"artdeco-card\"><div id=\"interests\"></div><ul><li class=\"artdeco-list__item\"><a href=\"https://www.linkedin.com/groups/1234567\"><span aria-hidden=\"true\">Bridges</span></a></li><li class=\"artdeco-list__item\"><a href=\"/groups/7654321/\"><span aria-hidden=\"true\">More bridges</span></a></li></ul></section>" : "")}
        {Others()}
        """;

    private string Embedded()
    {
        var person = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["$type"] = "com.linkedin.voyager.dash.identity.profile.Profile",
            ["publicIdentifier"] = Slug,
            ["firstName"] = "Ada",
            ["lastName"] = "Sample",
            ["headline"] = HasHeadline ? Headline : "",
        };
        if (HasEverySection)
            person["industryName"] = "Bridges";
        if (HasAbout)
            person["summary"] = About;
        if (PhotoShown != Picture.Nothing)
            person["profilePicture"] = PhotoShown == Picture.Own && !IsComplete ? new Dictionary<string, object?> { ["displayImageUrn"] = "urn:li:digitalmediaAsset:D4E03AQinvented" } : PhotoShown == Picture.Own ? Vector(Photo) : null;
        if (BannerShown != Picture.Nothing)
            person["backgroundPicture"] = BannerShown == Picture.Own ? Vector(Banner) : null;
        var other = new Dictionary<string, object?>(StringComparer.Ordinal) { ["publicIdentifier"] = "bo-test", ["headline"] = "Somebody else", ["summary"] = "x", ["profilePicture"] = null, ["backgroundPicture"] = null };
        var json = JsonSerializer.Serialize(new Dictionary<string, object?>(StringComparer.Ordinal) { ["data"] = new Dictionary<string, object?>(), ["included"] = new object[] { other, person } });
        return $"<code style=\"display: none\" id=\"bpr-guid-1234567\">{json.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</code><code id=\"datalet-bpr-guid-1234567\">{OpenBrace}\"request\":\"/voyager/api/me\"{CloseBrace}</code>";
    }

    private static Dictionary<string, object?> Vector(string address) => new(StringComparer.Ordinal) { ["displayImageReference"] = new Dictionary<string, object?> { ["vectorImage"] = new Dictionary<string, object?> { ["rootUrl"] = address } } };
}

/// <summary>What LinkedIn's pages say in a language.</summary>
public sealed record PageLanguage(string Code, string Connections, string Followers, string About, string Experience, string Contact, string Join)
{
    public static IReadOnlyList<PageLanguage> All { get; } =
    [
        new("en", "connections", "followers", "About", "Experience", "Contact info", "Join to view profile"),
        new("de", "Kontakte", "Follower:innen", "Info", "Berufserfahrung", "Kontaktinfo", "Einloggen, um Profil anzusehen"),
        new("fr", "relations", "abonnés", "À propos", "Expérience", "Coordonnées", "S’inscrire pour voir le profil"),
        new("es", "contactos", "seguidores", "Acerca de", "Experiencia", "Información de contacto", "Únete para ver el perfil"),
        new("pt-BR", "conexões", "seguidores", "Sobre", "Experiência", "Informações de contato", "Cadastre-se para ver o perfil"),
        new("it", "collegamenti", "follower", "Informazioni", "Esperienza", "Informazioni di contatto", "Iscriviti per vedere il profilo"),
        new("nl", "connecties", "volgers", "Over", "Ervaring", "Contactgegevens", "Word lid om het profiel te bekijken"),
        new("tr", "bağlantı", "takipçi", "Hakkında", "Deneyim", "İletişim bilgileri", "Profili görmek için katılın"),
    ];

    public override string ToString() => Code;
}
