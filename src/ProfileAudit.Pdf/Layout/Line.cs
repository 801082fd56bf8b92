using System.Collections.Immutable;

namespace ProfileAudit.Pdf.Layout;

/// <summary>A piece of a line in one size, one colour and one weight.</summary>
internal sealed record Piece(string Text, double Size, Colour Colour, bool IsBold);

/// <summary>What stands on one base line of one column.</summary>
/// <param name="Page">The page, counted from 1.</param>
/// <param name="Left">Where it begins, in points from the left edge.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="FirstWordWidth">How wide its first word is.</param>
/// <param name="Pieces">Its pieces from left to right; none is blank at both ends of the line.</param>
internal sealed record Line(int Page, double Left, double Right, double FirstWordWidth, ImmutableArray<Piece> Pieces)
{
    // A size is a number of points in the file, and only rounding lies between the two.
    private const double SizeTolerance = 0.2;

    public string Text { get; } = CleanText.Of(string.Concat(Pieces.Select(piece => piece.Text)));

    /// <summary>Size and colour of a line are those of its first piece that can be seen.</summary>
    public Piece First { get; } = Pieces.FirstOrDefault(piece => !string.IsNullOrWhiteSpace(piece.Text)) ?? Pieces[0];

    public Piece Last { get; } = Pieces.LastOrDefault(piece => !string.IsNullOrWhiteSpace(piece.Text)) ?? Pieces[^1];

    public bool IsBlank => Text.Length == 0;

    public bool Has(double size) => Math.Abs(First.Size - size) <= SizeTolerance;

    public bool Has(double size, Colour colour) => Has(size) && First.Colour.IsLike(colour);

    /// <summary>Whether the first word of another line would have fitted behind this one, so that the other one begins something new.</summary>
    /// <param name="next">The line below.</param>
    /// <param name="edge">The farthest right that any line of the column reaches.</param>
    public bool HasRoomFor(Line next, double edge) => Right + (First.Size * 0.35) + next.FirstWordWidth <= edge;
}
