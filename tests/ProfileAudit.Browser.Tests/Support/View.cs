using ProfileAudit.Texts;

namespace ProfileAudit.Browser.Tests.Support;

/// <summary>How somebody looks at a page.</summary>
internal sealed record View
{
    /// <summary>A laptop by day.</summary>
    public static View Light { get; } = new();

    /// <summary>The same by night.</summary>
    public static View Dark { get; } = new() { Scheme = "dark" };

    /// <summary>The narrowest phone that WCAG speaks of.</summary>
    public static View Narrow { get; } = new() { Width = 320, Height = 640 };

    /// <summary>A window of 1280 by 1024, enlarged to 400 %: what the browser makes of it.</summary>
    public static View Enlarged { get; } = new() { Width = 320, Height = 256, Zoom = 4 };

    /// <summary>A language that is written from right to left.</summary>
    public static View RightToLeft { get; } = new() { Language = Languages.PseudoMirrored };

    /// <summary>The same on a phone.</summary>
    public static View NarrowRightToLeft { get; } = Narrow with { Language = Languages.PseudoMirrored };

    /// <summary>Words that are four parts in ten longer, on a phone.</summary>
    public static View NarrowAccented { get; } = Narrow with { Language = Languages.PseudoAccented };

    /// <summary>The reader's own few colours.</summary>
    public static View ForcedColours { get; } = new() { ForcesColours = true };

    /// <summary>As it goes to the printer.</summary>
    public static View Paper { get; } = new() { Media = "print", Width = 720 };

    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 900;

    public int Zoom { get; init; } = 1;

    public string Scheme { get; init; } = "light";

    /// <summary>What the page is shown on; "" for what it is: a screen, and paper when it is printed.</summary>
    public string Media { get; init; } = "";

    public bool ForcesColours { get; init; }

    /// <summary>What the page says everything in.</summary>
    public Language Language { get; init; } = Language.English;

    public static View Of(string name) => name switch
    {
        nameof(Light) => Light,
        nameof(Dark) => Dark,
        nameof(Narrow) => Narrow,
        nameof(Enlarged) => Enlarged,
        nameof(RightToLeft) => RightToLeft,
        nameof(NarrowRightToLeft) => NarrowRightToLeft,
        nameof(NarrowAccented) => NarrowAccented,
        nameof(ForcedColours) => ForcedColours,
        nameof(Paper) => Paper,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
