using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Pdf.Layout;

/// <summary>
/// The layout since 2018: two columns, one font, and only size and colour tell what a line is. A section of which one line is not what it should be is
/// not understood as a whole, for a part of it would look like a poorer profile.
/// </summary>
/// <param name="left">The lines of the left column.</param>
/// <param name="right">The lines of the right column.</param>
internal sealed class ModernLayout(ImmutableArray<Line> left, ImmutableArray<Line> right)
{
    /// <summary>Where the right column begins, a little earlier than its text does.</summary>
    public const double RightColumn = 215;

    private const double NameSize = 26;
    private const double RightHeading = 15.75;
    private const double LeftHeading = 13;
    private const double Large = 12;
    private const double AddressSize = 11;
    private const double Small = 10.5;
    private const double Footer = 9;
    private const int MostTopSkills = 3;

    private readonly (ImmutableArray<Line> Top, ImmutableArray<Block> Blocks) main = Block.Cut([.. right.Where(line => !line.Has(Footer))], line => line.Has(RightHeading, Colour.Dark));
    private readonly ImmutableArray<Block> side = Block.Cut([.. left.Where(line => !line.Has(Footer))], line => line.Has(LeftHeading)).Blocks;

    /// <summary>Whether the lines are in this layout: a name in its size, and at least one heading in its own.</summary>
    public static bool Fits(ImmutableArray<Line> left, ImmutableArray<Line> right) =>
        right.Any(line => line.Has(NameSize, Colour.Dark))
        && (right.Any(line => line.Has(RightHeading, Colour.Dark) && Headings.SectionOf(line.Text) != Section.Unknown)
            || left.Any(line => line.Has(LeftHeading) && Headings.SectionOf(line.Text) != Section.Unknown));

    /// <summary>Whether the foot of a page says another number than the page has, or another one of all pages.</summary>
    public bool LacksPages(int pages) => left.Concat(right).Where(line => line.Has(Footer)).Any(line =>
        NumbersOf(line.Text) is [var number, var all] && (number != line.Page || all != pages));

    public Profile Show(Profile unseen) => unseen with
    {
        Name = Top("name", line => line.Has(NameSize, Colour.Dark)),
        Headline = Top("headline", line => line.Has(Large, Colour.Dark)),
        Location = Top("place", line => line.Has(Large, Colour.Pale)),
        ContactRoutes = ContactRoutes(),
        PublicAddress = PublicAddress(),
        SummaryLength = InMain(Section.Summary, "Summary", block => block.Lines.All(line => line.Has(Large, Colour.Dark)) ? CleanText.LengthOf(block.Lines) : null as int?),
        Positions = InMain(Section.Experience, "Experience", block => new ExperienceBlock(block).Positions() is { IsDefault: false } positions ? positions : null as ImmutableArray<Position>?),
        Education = InMain(Section.Education, "Education", block => EducationOf(block) is { IsDefault: false } schools ? schools : null as ImmutableArray<EducationEntry>?),
        // More than three are not the top skills alone: the heading of another section is lost.
        Skills = InSide(Section.TopSkills, "Top Skills", entries => entries.Length <= MostTopSkills ? Tally.AtLeast(entries.Length, Unseen.MoreSkills) : null as Tally?),
        Languages = Entries(Section.Languages, "Languages"),
        Certifications = Entries(Section.Certifications, "Certifications"),
        Honors = Entries(Section.Honors, "Honors-Awards"),
        Publications = Entries(Section.Publications, "Publications"),
        Patents = Entries(Section.Patents, "Patents"),
    };

    // LinkedIn asks everybody for a name and a headline, so a PDF without one is one that was not understood.
    private Fact<string> Top(string what, Func<Line, bool> isIt)
    {
        var lines = main.Top.Where(isIt).ToList();
        // Nothing follows the place but a heading, or one that is lost.
        var isStrange = main.Top.Any(line => !line.Has(NameSize, Colour.Dark) && !line.Has(Large, Colour.Dark) && !line.Has(Large, Colour.Pale))
            || main.Top.SkipWhile(line => !line.Has(Large, Colour.Pale)).Any(line => !line.Has(Large, Colour.Pale));
        if (isStrange)
            return Unseen.NotUnderstood(Text.Of("pdf.first-lines", "first lines"));
        return lines.Count > 0 ? Fact.Observed(CleanText.Joined(lines), new Origin(SourceKind.Pdf, what)) : Unseen.Missing(what);
    }

    private static Fact<T> In<T>(ImmutableArray<Block> column, Section section, string name, Func<Block, T?> read)
        where T : struct
    {
        // The same heading twice would be two lists of which each looks whole.
        return column.Where(block => block.Section == section).ToList() switch
        {
            [] => Unseen.Missing(Unseen.Section(name)),
            [{ Lines.IsEmpty: false } only] when read(only) is { } seen => Fact.Observed(seen, new Origin(SourceKind.Pdf, name)),
            _ => Unseen.NotUnderstood(Unseen.Section(name)),
        };
    }

    private Fact<T> InMain<T>(Section section, string name, Func<Block, T?> read)
        where T : struct => In(main.Blocks, section, name, read);

    private Fact<T> InSide<T>(Section section, string name, Func<ImmutableArray<ImmutableArray<Line>>, T?> read)
        where T : struct => In(
            side, section, name, block => block.Lines.All(line => line.Has(Small) || line.Has(AddressSize)) ? read([.. Block.Entries(block.Lines, block.Edge)]) : null as T?);

    // The left column gives names only. There may be dates on the profile that it leaves out.
    private Fact<ImmutableArray<SectionEntry>> Entries(Section section, string name) => InSide<ImmutableArray<SectionEntry>>(
        section, name, entries => [.. entries.Select((lines, index) => new SectionEntry(NameOf(lines), Origin: new Origin(SourceKind.Pdf, name, index + 1)) { HasUnreadDate = true })]);

    private static string NameOf(ImmutableArray<Line> lines)
    {
        var name = string.Join(' ', lines.Select(line => string.Concat(line.Pieces.Where(piece => !piece.Colour.IsLike(Colour.Label)).Select(piece => piece.Text))));
        return CleanText.Kept(CleanText.Of(name));
    }

    // Every route but a mail address has its kind in brackets behind it: the profile itself, telephones, websites. Only websites have a dot.
    private Fact<int> ContactRoutes()
    {
        var count = ContactEntries().Count(entry => NameOf(entry) is var value && value.Contains('.', StringComparison.Ordinal) && value.Any(char.IsLetter) && !IsOwnAddress(entry));
        return count > 0 ? Fact.Observed(count, new Origin(SourceKind.Pdf, "Contact")) : Unseen.Missing(Text.Of("pdf.website-or-handle", "website or handle"));
    }

    // The address breaks off at any sign, and goes on in the next line without a space.
    private Fact<string> PublicAddress() => ContactEntries().Where(IsOwnAddress).ToList() is [var only]
        ? Fact.Observed(string.Concat(NameOf(only).Where(sign => sign != ' ')), new Origin(SourceKind.Pdf, "Contact"))
        : Unseen.Address;

    private static bool IsOwnAddress(ImmutableArray<Line> entry) =>
        entry.All(line => line.Has(AddressSize)) && entry[^1].Text.EndsWith("(LinkedIn)", StringComparison.Ordinal)
        && string.Concat(NameOf(entry).Where(sign => sign != ' ')).Contains("linkedin.com/in/", StringComparison.OrdinalIgnoreCase);

    /// <summary>What has a label in brackets, with the lines before it that are of the same kind.</summary>
    private IEnumerable<ImmutableArray<Line>> ContactEntries()
    {
        var entry = ImmutableArray.CreateBuilder<Line>();
        foreach (var line in side.Where(block => block.Section == Section.Contact).SelectMany(block => block.Lines))
        {
            // Mail addresses have no label, so they would run into what comes next.
            if (entry.Count > 0 && (!entry[^1].Has(line.First.Size) || entry[^1].Text.Contains('@', StringComparison.Ordinal)))
                entry.Clear();
            entry.Add(line);
            if (!Block.HasLabel(line))
                continue;
            yield return entry.ToImmutable();
            entry.Clear();
        }
    }

    private static ImmutableArray<EducationEntry> EducationOf(Block block)
    {
        var schools = ImmutableArray.CreateBuilder<EducationEntry>();
        for (var at = 0; at < block.Lines.Length;)
        {
            var names = block.Lines.Skip(at).TakeWhile(line => line.Has(Large, Colour.Dark)).ToList();
            at += names.Count;
            var details = block.Lines.Skip(at).TakeWhile(line => line.Has(Small, Colour.Dark)).ToList();
            at += details.Count;
            if (names.Count == 0)
                return default;
            // Schools without any details stand right below each other.
            var split = Block.Entries(names, block.Edge).ToList();
            for (var i = 0; i < split.Count; i++)
                schools.Add(SchoolOf(CleanText.Joined(split[i]), i == split.Count - 1 ? CleanText.Joined(details) : "", schools.Count + 1));
        }

        return schools.ToImmutable();
    }

    // "Degree, Field · (2012 - 2016)", of which each part may be missing.
    private static EducationEntry SchoolOf(string school, string details, int row)
    {
        var bracket = details.EndsWith(')') ? details.LastIndexOf('(') : -1;
        var inside = bracket >= 0 ? details[(bracket + 1)..^1] : "";
        var isDated = PdfDates.HasYear(inside.Replace('-', ' '));
        var span = isDated ? PdfDates.SpanOf(inside) : null;
        var only = isDated && span is null ? PdfDates.DateOf(inside) : null;
        var degree = (isDated ? details[..bracket] : details).TrimEnd(' ', '·');
        return new EducationEntry(school, degree, HasActivities: false, span?.Start ?? only, span?.End, new Origin(SourceKind.Pdf, "Education", row))
        {
            // A school without dates may have some that this line does not show.
            HasUnreadActivities = true,
            HasUnreadDate = (span?.Start ?? only) is null || (span is { HasEnd: true, End: null }),
        };
    }

    private static List<int> NumbersOf(string text)
    {
        var digits = string.Concat(text.Select(sign => char.IsAsciiDigit(sign) ? sign : ' '));
        return [.. digits.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(number => number.Length < 6).Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
    }
}
