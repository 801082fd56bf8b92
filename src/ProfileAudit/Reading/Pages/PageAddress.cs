namespace ProfileAudit.Reading.Pages;

/// <summary>Addresses on a page.</summary>
internal static class PageAddress
{
    private const int LongestSlug = 200;

    /// <summary>The host and the path of an address; a path alone is one of LinkedIn's. Null where it is no address.</summary>
    public static (string Host, string Path)? Parts(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var text = address.Trim();
        if (text.StartsWith("//", StringComparison.Ordinal))
            text = "https:" + text;
        else if (text[0] == '/')
            text = "https://www.linkedin.com" + text;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? (uri.Host, uri.AbsolutePath) : null;
    }

    /// <summary>The path of an address of LinkedIn; null where it is none.</summary>
    public static string? LinkedInPath(string? address) =>
        Parts(address) is { } parts && (parts.Host == "linkedin.com" || parts.Host.EndsWith(".linkedin.com", StringComparison.Ordinal)) ? parts.Path : null;

    /// <summary>What tells members apart in the address of a profile: "ada-sample"; null where it is another address.</summary>
    public static string? SlugOf(string? address) =>
        LinkedInPath(address)?.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["in", { Length: <= LongestSlug } slug, ..] ? slug : null;
}
