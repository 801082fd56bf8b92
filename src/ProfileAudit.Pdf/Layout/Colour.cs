namespace ProfileAudit.Pdf.Layout;

/// <summary>A colour, each part from 0 to 255.</summary>
internal readonly record struct Colour(int Red, int Green, int Blue)
{
    private const int Tolerance = 20;

    /// <summary>Names, headings and texts of the right column.</summary>
    public static Colour Dark { get; } = new(0x18, 0x18, 0x18);

    /// <summary>Places.</summary>
    public static Colour Pale { get; } = new(0xB0, 0xB0, 0xB0);

    /// <summary>What stands in brackets behind a value of the left column.</summary>
    public static Colour Label { get; } = new(0xA9, 0xB1, 0xB6);

    public bool IsLike(Colour other) =>
        Math.Abs(Red - other.Red) <= Tolerance && Math.Abs(Green - other.Green) <= Tolerance && Math.Abs(Blue - other.Blue) <= Tolerance;
}
