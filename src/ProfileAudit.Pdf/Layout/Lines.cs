using System.Collections.Immutable;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ProfileAudit.Pdf.Layout;

/// <summary>From the letters of a PDF to lines, page by page, from top to bottom, whatever order the file draws them in.</summary>
internal static class Lines
{
    // Letters of one line stand on one base line; the smallest distance between two lines is more than twice that.
    private const double BaseLineTolerance = 2;

    // Wider than between two letters, narrower than a space.
    private const double GapOfSpace = 0.2;

    /// <param name="pdf">A PDF of ours, see <see cref="Files.CleanPdf"/>.</param>
    /// <param name="columnAt">Where the second column begins; null where there is one only.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The lines of the first column and those of the second; all in the second where there is one only.</returns>
    public static (ImmutableArray<Line> Left, ImmutableArray<Line> Right) Of(PdfDocument pdf, double? columnAt, CancellationToken cancellationToken)
    {
        var (left, right) = (ImmutableArray.CreateBuilder<Line>(), ImmutableArray.CreateBuilder<Line>());
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var columns = pdf.GetPage(number).Letters.Where(IsPlaced).ToLookup(letter => letter.StartBaseLine.X < columnAt);
            left.AddRange(LinesOf(columns[true], number));
            right.AddRange(LinesOf(columns[false], number));
        }

        return (left.ToImmutable(), right.ToImmutable());
    }

    private static bool IsPlaced(Letter letter) => double.IsFinite(letter.StartBaseLine.X) && double.IsFinite(letter.StartBaseLine.Y) && double.IsFinite(letter.EndBaseLine.X);

    private static IEnumerable<Line> LinesOf(IEnumerable<Letter> letters, int page)
    {
        var line = new List<Letter>();
        foreach (var letter in letters.OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            if (line.Count > 0 && line[0].StartBaseLine.Y - letter.StartBaseLine.Y > BaseLineTolerance)
            {
                yield return LineOf(line, page);
                line.Clear();
            }

            line.Add(letter);
        }

        if (line.Count > 0)
            yield return LineOf(line, page);
    }

    private static Line LineOf(List<Letter> letters, int page)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var text = new StringBuilder();
        Letter? previous = null;
        Piece? style = null;
        double? endOfWord = null;
        List<Letter> ordered = [.. letters.OrderBy(letter => letter.StartBaseLine.X)];
        foreach (var letter in ordered)
        {
            var own = StyleOf(letter);
            if (style is not null && own != style)
            {
                pieces.Add(style with { Text = text.ToString() });
                text.Clear();
            }

            var isApart = previous is not null && letter.StartBaseLine.X - previous.EndBaseLine.X > GapOfSpace * letter.PointSize;
            if (isApart && !string.IsNullOrWhiteSpace(previous!.Value) && !string.IsNullOrWhiteSpace(letter.Value))
                text.Append(' ');
            if (endOfWord is null && previous is not null && (isApart || string.IsNullOrWhiteSpace(letter.Value)))
                endOfWord = previous.EndBaseLine.X;
            text.Append(letter.Value);
            (previous, style) = (letter, own);
        }

        pieces.Add(style! with { Text = text.ToString() });
        var last = ordered.FindLast(letter => !string.IsNullOrWhiteSpace(letter.Value)) ?? ordered[^1];
        var start = ordered[0].StartBaseLine.X;
        return new Line(page, start, last.EndBaseLine.X, (endOfWord ?? last.EndBaseLine.X) - start, pieces.ToImmutable());
    }

    private static Piece StyleOf(Letter letter)
    {
        var (red, green, blue) = letter.Color.ToRGBValues();
        return new Piece("", Math.Round(letter.PointSize, 2), new Colour(Part(red), Part(green), Part(blue)), letter.FontName?.Contains("Bold", StringComparison.Ordinal) == true);
    }

    private static int Part(double value) => (int)Math.Round(Math.Clamp(value, 0, 1) * 255);
}
