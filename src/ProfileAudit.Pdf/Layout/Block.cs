using System.Collections.Immutable;

namespace ProfileAudit.Pdf.Layout;

/// <summary>A heading and the lines below it, up to the next heading.</summary>
/// <param name="Section">What the heading means.</param>
/// <param name="Lines">The lines that can be seen.</param>
/// <param name="Edge">The farthest right that any line of its column reaches.</param>
internal sealed record Block(Section Section, ImmutableArray<Line> Lines, double Edge)
{
    /// <summary>Cuts a column at its headings. Every heading ends a section, the unknown ones too.</summary>
    /// <param name="column">The lines of the column.</param>
    /// <param name="isHeading">Tells headings.</param>
    /// <returns>The lines before the first heading, and the blocks.</returns>
    public static (ImmutableArray<Line> Top, ImmutableArray<Block> Blocks) Cut(ImmutableArray<Line> column, Func<Line, bool> isHeading)
    {
        var edge = column.Select(line => line.Right).DefaultIfEmpty(0).Max();
        var (top, blocks) = (ImmutableArray.CreateBuilder<Line>(), ImmutableArray.CreateBuilder<Block>());
        var heading = new List<Line>();
        var lines = ImmutableArray.CreateBuilder<Line>();
        foreach (var line in column.Where(line => !line.IsBlank))
        {
            // A heading of two lines is one; above a heading that is known by itself stands a section that is empty.
            if (isHeading(line))
            {
                if (lines.Count > 0 || Headings.SectionOf(line.Text) != Section.Unknown)
                    Close();
                heading.Add(line);
            }
            else
            {
                (heading.Count == 0 ? top : lines).Add(line);
            }
        }

        Close();
        return (top.ToImmutable(), blocks.ToImmutable());

        void Close()
        {
            if (heading.Count > 0)
                blocks.Add(new Block(Headings.SectionOf(CleanText.Joined(heading)), lines.ToImmutable(), edge));
            heading.Clear();
            lines.Clear();
        }
    }

    /// <summary>Entries of one or more lines: a line begins a new one where its first word would have fitted above, or behind a label in brackets.</summary>
    public static IEnumerable<ImmutableArray<Line>> Entries(IEnumerable<Line> lines, double edge)
    {
        var entry = ImmutableArray.CreateBuilder<Line>();
        foreach (var line in lines)
        {
            if (entry.Count > 0 && (entry[^1].HasRoomFor(line, edge) || HasLabel(entry[^1])))
            {
                yield return entry.ToImmutable();
                entry.Clear();
            }

            entry.Add(line);
        }

        if (entry.Count > 0)
            yield return entry.ToImmutable();
    }

    /// <summary>Whether a line ends with a level or kind in brackets, such as "(Native or Bilingual)".</summary>
    public static bool HasLabel(Line line) => line.Last.Colour.IsLike(Colour.Label) && line.Text.EndsWith(')');
}
