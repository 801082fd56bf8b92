namespace ProfileAudit.Reading.Pages;

/// <summary>Tells a profile from the pages that members save by mistake.</summary>
internal static class PageKind
{
    private static readonly string[] Gone = ["404", "notfound", "not_found", "not-found", "unavailable"];

    /// <summary>What is wrong with a page; null where it is a profile.</summary>
    public static Problem? ProblemOf(SavedPage page)
    {
        if (!IsOfLinkedIn(page))
            return Problem.PageForeign;
        var (key, path) = (page.Meta("pageKey") ?? "", PageAddress.LinkedInPath(page.Address) ?? "");
        if (OfKey(key) is { } told)
            return told;
        // LinkedIn changes pages without loading them anew, so a name may be that of the page before; and every page for guests has the forms to join and the question about cookies: they count only where no profile is.
        return IsProfile(page, key) ? null : OfPath(path) ?? OfContent(page) ?? OfLastKey(key) ?? Problem.PageOther;
    }

    private static bool IsProfile(SavedPage page, string key) =>
        page.TopCard is not null && (key.StartsWith("public_profile", StringComparison.Ordinal) || page.Slug is not null || (page.Address is null && HasClass(page, "pv-top-card")))
        && !HasClass(page, "org-top-card", "search-results-container");

    private static bool IsOfLinkedIn(SavedPage page) =>
        PageAddress.LinkedInPath(page.Address) is not null
        || (PageAddress.Parts(page.Address) is null
            && (page.Meta("pageKey") is not null
                || page.Tree.All.Any(element => element["id"]?.StartsWith("bpr-guid-", StringComparison.Ordinal) == true)
                || page.Tree.All.Any(element => element.Name is "img" or "link" or "script" && IsOfLinkedIn(element["src"] ?? element["href"] ?? element["data-delayed-url"]))));

    private static bool IsOfLinkedIn(string? address) =>
        PageAddress.Parts(address) is { } parts && address![0] != '/' && (parts.Host.EndsWith(".licdn.com", StringComparison.Ordinal) || PageAddress.LinkedInPath(address) is not null);

    /// <summary>LinkedIn's own name for the page, where it leaves no doubt.</summary>
    private static Problem? OfKey(string key) => key switch
    {
        _ when Contains(key, "auth_wall", "authwall", "login", "signup", "registration", "uas-") => Problem.PageWall,
        _ when Contains(key, "checkpoint", "captcha", "challenge") => Problem.PageCheckpoint,
        _ when Contains(key, "consent") => Problem.PageConsent,
        _ when Contains(key, Gone) => Problem.PageGone,
        _ => null,
    };

    private static Problem? OfLastKey(string key) => key switch
    {
        _ when Contains(key, "company", "organization", "_org_", "school", "showcase") => Problem.PageCompany,
        _ when Contains(key, "search") => Problem.PageSearch,
        _ when Contains(key, "feed") => Problem.PageFeed,
        _ => null,
    };

    private static Problem? OfPath(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["authwall" or "login" or "signup" or "uas" or "reg" or "cold-join", ..] => Problem.PageWall,
        ["checkpoint", "lg" or "rm", ..] => Problem.PageWall,
        ["checkpoint", ..] => Problem.PageCheckpoint,
        ["cookie-consent" or "consent", ..] => Problem.PageConsent,
        ["404", ..] or ["in", "unavailable", ..] => Problem.PageGone,
        ["company" or "school" or "showcase", ..] => Problem.PageCompany,
        ["search", ..] or ["pub", "dir", ..] => Problem.PageSearch,
        ["feed", ..] => Problem.PageFeed,
        ["in", ..] or [] => null,
        _ => Problem.PageOther,
    };

    private static Problem? OfContent(SavedPage page)
    {
        if (page.Tree.All.Any(element => element["id"]?.Contains("captcha", StringComparison.OrdinalIgnoreCase) == true || IsForm(element, "/checkpoint/challenge")))
            return Problem.PageCheckpoint;
        if (HasClass(page, "not-found", "not-found__main-heading", "profile-unavailable", "error-404", "error-body"))
            return Problem.PageGone;
        if (HasClass(page, "org-top-card", "org-top-card-layout"))
            return Problem.PageCompany;
        if (HasClass(page, "search-results-container", "search-results"))
            return Problem.PageSearch;
        if (HasClass(page, "feed-shared-update-v2", "scaffold-finite-scroll"))
            return Problem.PageFeed;
        if (page.Tree.All.Any(element => IsForm(element, "/login-submit") || IsForm(element, "/authwall") || IsForm(element, "/signup") || element.HasClass("authwall-join-form", "login__form")))
            return Problem.PageWall;
        return page.Tree.All.Any(element => element.HasClassLike("artdeco-global-alert--COOKIE_CONSENT") || element.HasClass("cookie-consent", "consent-page"))
            ? Problem.PageConsent
            : null;
    }

    private static bool IsForm(PageElement element, string path) => element.Name == "form" && element["action"]?.Contains(path, StringComparison.Ordinal) == true;

    private static bool HasClass(SavedPage page, params string[] classes) => page.Tree.All.Any(element => element.HasClass(classes));

    private static bool Contains(string key, params string[] parts) => parts.Any(part => key.Contains(part, StringComparison.OrdinalIgnoreCase));
}
