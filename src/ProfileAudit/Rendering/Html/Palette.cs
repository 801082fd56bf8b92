using System.Text;

namespace ProfileAudit.Rendering.Html;

/// <summary>The colours of a page. The style sheet names them and knows no others; a test computes the contrast of each pair.</summary>
internal sealed record Palette
{
    public static Palette Light { get; } = new()
    {
        Paper = "#f7f5ef",
        Card = "#fffefb",
        Ink = "#1c2723",
        Quiet = "#515e58",
        Line = "#dedacd",
        Accent = "#1b6a50",
        OnAccent = "#ffffff",
        Soft = "#b9d9c9",
        Tint = "#e7f0e9",
        Warm = "#8a4a12",
    };

    public static Palette Dark { get; } = new()
    {
        Paper = "#121816",
        Card = "#222d29",
        Ink = "#e9eee9",
        Quiet = "#a9b7b0",
        Line = "#303c38",
        Accent = "#84d4b1",
        OnAccent = "#0d1714",
        Soft = "#34604f",
        Tint = "#1b2b25",
        Warm = "#f0b37a",
    };

    /// <summary>Below everything.</summary>
    public required string Paper { get; init; }

    /// <summary>Below what belongs together.</summary>
    public required string Card { get; init; }

    /// <summary>What is to be read.</summary>
    public required string Ink { get; init; }

    /// <summary>What may be read.</summary>
    public required string Quiet { get; init; }

    /// <summary>Thin lines and empty tracks.</summary>
    public required string Line { get; init; }

    /// <summary>The one colour: the score, links, the focus.</summary>
    public required string Accent { get; init; }

    /// <summary>Text on the accent.</summary>
    public required string OnAccent { get; init; }

    /// <summary>The accent where it is not sure.</summary>
    public required string Soft { get; init; }

    /// <summary>Below what to do next.</summary>
    public required string Tint { get; init; }

    /// <summary>What is worth tending.</summary>
    public required string Warm { get; init; }

    /// <summary>The colours as custom properties of CSS.</summary>
    public string Properties => new StringBuilder()
        .Append("--paper:").Append(Paper)
        .Append(";--card:").Append(Card)
        .Append(";--ink:").Append(Ink)
        .Append(";--quiet:").Append(Quiet)
        .Append(";--line:").Append(Line)
        .Append(";--accent:").Append(Accent)
        .Append(";--on-accent:").Append(OnAccent)
        .Append(";--soft:").Append(Soft)
        .Append(";--tint:").Append(Tint)
        .Append(";--warm:").Append(Warm)
        .ToString();
}
