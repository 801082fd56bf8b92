using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Pdf.Layout;

/// <summary>
/// The Experience section of the layout since 2018: an employer, below it the total time where there are several positions, and for each position
/// its title, dates, place and description.
/// </summary>
/// <param name="block">The section.</param>
internal sealed class ExperienceBlock(Block block)
{
    private const double Large = 12;
    private const double Title = 11.5;
    private const double Small = 10.5;

    private readonly ImmutableArray<Line> lines = block.Lines;
    private int at;

    /// <summary>The positions; the default where one line is not what it should be.</summary>
    public ImmutableArray<Position> Positions()
    {
        var positions = ImmutableArray.CreateBuilder<Position>();
        while (at < lines.Length)
        {
            var company = Take(line => line.Has(Large, Colour.Dark));
            // The total time of several positions. A line of dates here means that the title above it is lost.
            var total = Take(line => line.Has(Small, Colour.Dark));
            if (company.Count == 0 || total.Count > 1 || total.Exists(line => PdfDates.HasYear(line.Text)) || !At(IsTitle))
                return default;
            while (At(IsTitle))
            {
                var title = Take(IsTitle);
                if (!At(line => line.Has(Small, Colour.Dark)) || PdfDates.SpanOf(lines[at].Text) is not { } dates)
                    return default;
                at++;
                Take(line => line.Has(Small, Colour.Pale));
                var description = Take(line => line.Has(Small, Colour.Dark));
                // A line of dates with its duration belongs to a position whose title is lost.
                if (description.Exists(line => line.Text.EndsWith(')') && PdfDates.SpanOf(line.Text) is not null))
                    return default;
                positions.Add(new Position
                {
                    Company = CleanText.Joined(company),
                    Title = CleanText.Joined(title),
                    DescriptionLength = CleanText.LengthOf(description),
                    StartedOn = dates.Start,
                    HasUnreadStart = dates.Start is null,
                    FinishedOn = dates.End,
                    HasUnreadEnd = dates is { HasEnd: true, End: null },
                    Origin = new Origin(SourceKind.Pdf, "Experience", positions.Count + 1),
                });
            }
        }

        return positions.ToImmutable();
    }

    private static bool IsTitle(Line line) => line.Has(Title, Colour.Dark);

    private bool At(Func<Line, bool> isIt) => at < lines.Length && isIt(lines[at]);

    private List<Line> Take(Func<Line, bool> isIt)
    {
        var taken = new List<Line>();
        while (At(isIt))
            taken.Add(lines[at++]);
        return taken;
    }
}
