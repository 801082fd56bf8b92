namespace ProfileAudit.Reading.Pages;

/// <summary>What one place of a page says about a photo or banner.</summary>
internal enum PictureSign
{
    /// <summary>Nothing that is understood.</summary>
    Untold,

    /// <summary>LinkedIn's own picture, which stands for none.</summary>
    Placeholder,

    /// <summary>The member's picture.</summary>
    Picture,
}

/// <summary>What addresses and marks of pictures mean.</summary>
internal static class PictureSigns
{
    private static readonly string[] PhotoPaths = ["/profile-displayphoto-", "/profile-framedphoto-"];
    private static readonly string[] BannerPaths = ["/profile-displaybackgroundimage-"];

    // LinkedIn's placeholders keep their file names when a browser saves the whole page.
    private static readonly string[] Ghosts = ["ghost-person", "ghosts/person", "9c8pery4andzj6ohjkjp54ma2", "244xhbkr7g40x6bsu4gi6q4ry", "djzv59yelk5urv2ujlazfyvrk"];

    public static PictureSign OfPhoto(string? address) => Of(address, PhotoPaths, Ghosts);

    public static PictureSign OfBanner(string? address) => Of(address, BannerPaths, []);

    /// <summary>What a text that holds an address says, such as a piece of data or a style.</summary>
    public static bool NamesPhoto(string text) => PhotoPaths.Any(path => text.Contains(path, StringComparison.Ordinal));

    public static bool NamesBanner(string text) => BannerPaths.Any(path => text.Contains(path, StringComparison.Ordinal));

    /// <summary>The stronger of two signs of the same place.</summary>
    public static PictureSign Or(this PictureSign sign, PictureSign other) => sign > other ? sign : other;

    private static PictureSign Of(string? address, string[] paths, string[] ghosts)
    {
        if (string.IsNullOrWhiteSpace(address))
            return PictureSign.Untold;
        var parts = PageAddress.Parts(address);
        if (parts is { } own && own.Host.EndsWith("licdn.com", StringComparison.Ordinal) && paths.Any(path => own.Path.Contains(path, StringComparison.Ordinal)))
            return PictureSign.Picture;
        return (parts?.Host.StartsWith("static", StringComparison.Ordinal) == true && parts.Value.Host.EndsWith("licdn.com", StringComparison.Ordinal))
            || ghosts.Any(ghost => address.Contains(ghost, StringComparison.Ordinal))
                ? PictureSign.Placeholder
                : PictureSign.Untold;
    }
}
