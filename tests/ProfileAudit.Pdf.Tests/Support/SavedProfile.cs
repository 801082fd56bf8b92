using System.Globalization;

namespace ProfileAudit.Pdf.Tests.Support;

/// <summary>What a line of an invented profile is; the tests leave some out.</summary>
internal enum Part
{
    Name,
    Headline,
    Place,
    Heading,
    Company,
    Total,
    Title,
    Dates,
    JobPlace,
    Description,
    School,
    Degree,
    Text,
    Item,
}

/// <summary>A line before it has its place.</summary>
internal sealed record Row(bool IsLeft, Part Part, string Section, double Size, params Ink[] Inks);

internal sealed record Job(string Title, string Dates, string Place, params string[] Description);

internal sealed record Employer(string Company, params Job[] Jobs);

internal sealed record School(string Name, string Degree);

/// <summary>An invented member as LinkedIn's "Save to PDF" shows one, in the layout since 2018.</summary>
internal sealed record SavedProfile
{
    private const string Dark = "181818";
    private const string Pale = "b0b0b0";
    private const string White = "ffffff";
    private const string Label = "a9b1b6";
    private const double LeftEdge = 195;
    private const double RightEdge = 590;

    public Tongue Tongue { get; init; } = Tongue.Of("en");

    public string Name { get; init; } = "Ada Sample";

    public string Headline { get; init; } = "Data engineer at Example, for people who count things that matter to them and to others as well";

    public string Place { get; init; } = "Springfield, Exampleland";

    public string Address { get; init; } = "www.linkedin.com/in/ada-maria-sample-engineer";

    public IReadOnlyList<(string Value, string Label)> Contacts { get; init; } = [("ada@example.com", ""), ("+1 555 0100", "(Mobile)"), ("example.com/ada", "(Blog)")];

    public IReadOnlyList<string> TopSkills { get; init; } = ["Data Engineering", "SQL", "Writing"];

    public IReadOnlyList<(string Name, string Level)> Languages { get; init; } = [("English", "(Native or Bilingual)"), ("German", ""), ("French", "(Elementary)")];

    public IReadOnlyList<string> Certifications { get; init; } = ["Certified Engineer", "Pipelines"];

    public IReadOnlyList<string> Honors { get; init; } = ["Prize of Examples"];

    public IReadOnlyList<string> Publications { get; init; } = ["On Examples"];

    public IReadOnlyList<string> Patents { get; init; } = ["A Sample Counter"];

    public string Summary { get; init; } = "I build pipelines that do not break at night, and I write down how they work so that others can sleep too. Before that I counted birds.";

    public IReadOnlyList<Employer> Employers { get; init; } = [];

    public IReadOnlyList<School> Schools { get; init; } =
        [new("University of Examples", "Master's degree, Computer Science · (2010 - 2012)"), new("Sample College", "Bachelor's degree, Mathematics · (2006 - 2010)"), new("Springfield High", "")];

    /// <summary>How many lines of the right column stand on a page.</summary>
    public int LinesOnPage { get; init; } = 48;

    public bool DrawsRightFirst { get; init; }

    public bool HasFooters { get; init; } = true;

    public bool IsPacked { get; init; } = true;

    /// <summary>The employers that a profile has unless it says otherwise: one position, then two at one place.</summary>
    public IReadOnlyList<Employer> Jobs => Employers.Count > 0 ? Employers :
    [
        new("Example Ltd", new Job("Data Engineer", $"{Tongue.Start} - {Tongue.Present} (7 years)", "Springfield", "Builds pipelines.", "Keeps them running.")),
        new(
            "Sample Works",
            new Job("Analyst", $"{Tongue.Start} - {Tongue.End} (1 year 8 months)", ""),
            new Job("Assistant", $"2015 - {Tongue.Start} (4 years)", "Shelbyville", "Counted birds.")),
    ];

    public IEnumerable<Row> Rows => RightRows().Concat(LeftRows());

    public byte[] ToBytes() => Bytes(Rows);

    /// <summary>The profile without some of its lines, as another program or a cut could leave it.</summary>
    public byte[] Without(Func<Row, bool> isLost) => Bytes(Rows.Where(row => !isLost(row)));

    public byte[] Bytes(IEnumerable<Row> rows) => Raw(rows).ToBytes();

    public RawPdf Raw(IEnumerable<Row>? rows = null) => DrawnPdf.Modern(Lines(rows ?? Rows), IsPacked);

    /// <summary>What the numbers of its letters mean, as its font says.</summary>
    public string MapOfMeanings => DrawnPdf.MapOf(Lines(Rows));

    public List<Drawn> Lines(IEnumerable<Row> rows)
    {
        var all = rows.ToList();
        var right = Placed(all.Where(row => !row.IsLeft), 223.56, RightEdge).ToList();
        var left = Placed(all.Where(row => row.IsLeft), 21.6, LeftEdge).ToList();
        List<Drawn> lines = DrawsRightFirst ? [.. right, .. left] : [.. left, .. right];
        var pages = lines.Select(line => line.Page).DefaultIfEmpty(1).Max();
        if (HasFooters)
            lines.AddRange(Enumerable.Range(1, pages).Select(page => new Drawn(page, 370, 20, 9, IsBold: false, new Ink(string.Create(CultureInfo.InvariantCulture, $"Page {page} of {pages}"), "000000"))));
        return lines;
    }

    private IEnumerable<Drawn> Placed(IEnumerable<Row> rows, double x, double edge)
    {
        var at = 0;
        foreach (var line in rows.SelectMany(row => Wrapped(row, edge - x)))
        {
            yield return new Drawn(1 + (at / LinesOnPage), x, 750 - (at % LinesOnPage * 14.6), line.Size, IsBold: false, line.Inks);
            at++;
        }
    }

    // Words go to the next line when they do not fit; nothing marks that.
    private static IEnumerable<Row> Wrapped(Row row, double width)
    {
        var line = new List<Ink>();
        var used = 0.0;
        foreach (var (word, colour) in row.Inks.SelectMany(ink => ink.Text.Split(' ').Select(word => (word, ink.Colour))))
        {
            foreach (var piece in Chopped(word, (int)(width / Drawn.WidthOf("x", row.Size))))
            {
                var needed = Drawn.WidthOf(piece, row.Size) + (line.Count > 0 ? Drawn.WidthOf(" ", row.Size) : 0);
                if (used > 0 && used + needed > width)
                {
                    yield return row with { Inks = [.. line] };
                    line.Clear();
                    used = 0;
                    needed = Drawn.WidthOf(piece, row.Size);
                }

                line.Add(new Ink(line.Count > 0 ? $" {piece}" : piece, colour));
                used += needed;
            }
        }

        yield return row with { Inks = [.. line] };
    }

    // Addresses break behind a hyphen, and anywhere when they have to.
    private static IEnumerable<string> Chopped(string word, int most)
    {
        while (word.Length > most)
        {
            var cut = word.LastIndexOf('-', most - 1) is var hyphen and > 0 ? hyphen + 1 : most;
            yield return word[..cut];
            word = word[cut..];
        }

        yield return word;
    }

    private IEnumerable<Row> RightRows()
    {
        yield return Right(Part.Name, "", 26, Name);
        yield return Right(Part.Headline, "", 12, Headline);
        yield return new Row(false, Part.Place, "", 12, new Ink(Place, Pale));
        if (Summary.Length > 0 && Tongue.Summary is { } summary)
        {
            yield return Right(Part.Heading, "Summary", 15.75, summary);
            yield return Right(Part.Text, "Summary", 12, Summary);
        }

        if (Tongue.Experience is { } experience)
        {
            yield return Right(Part.Heading, "Experience", 15.75, experience);
            foreach (var row in Jobs.SelectMany(ExperienceRows))
                yield return row;
        }

        if (Schools.Count > 0 && Tongue.Education is { } education)
        {
            yield return Right(Part.Heading, "Education", 15.75, education);
            foreach (var school in Schools)
            {
                yield return Right(Part.School, "Education", 12, school.Name);
                if (school.Degree.Length > 0)
                    yield return Right(Part.Degree, "Education", 10.5, school.Degree.Replace(" - ", "\u00A0-\u00A0", StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<Row> ExperienceRows(Employer employer)
    {
        yield return Right(Part.Company, "Experience", 12, employer.Company);
        if (employer.Jobs.Length > 1)
            yield return Right(Part.Total, "Experience", 10.5, "5 years 7 months");
        foreach (var job in employer.Jobs)
        {
            yield return Right(Part.Title, "Experience", 11.5, job.Title);
            yield return Right(Part.Dates, "Experience", 10.5, job.Dates.Replace(" - ", "\u00A0-\u00A0", StringComparison.Ordinal).Replace(" (", "\u00A0(", StringComparison.Ordinal));
            if (job.Place.Length > 0)
                yield return new Row(false, Part.JobPlace, "Experience", 10.5, new Ink(job.Place, Pale));
            yield return Right(Part.Description, "Experience", 10.5, "\u00A0");
            foreach (var line in job.Description)
                yield return Right(Part.Description, "Experience", 10.5, line);
        }
    }

    private IEnumerable<Row> LeftRows()
    {
        if (Tongue.Contact is { } contact)
        {
            yield return Left(Part.Heading, "Contact", 13, contact, "e1e9ee");
            foreach (var (value, label) in Contacts.Where(each => each.Label.Length == 0))
                yield return Left(Part.Item, "Contact", 10.5, value, White, label);
            if (Address.Length > 0)
                yield return new Row(true, Part.Item, "Contact", 11, new Ink(Address, White), new Ink("(LinkedIn)", Label));
            foreach (var (value, label) in Contacts.Where(each => each.Label.Length > 0))
                yield return Left(Part.Item, "Contact", 10.5, value, White, label);
        }

        foreach (var row in List("TopSkills", Tongue.TopSkills, TopSkills.Select(name => (name, "")))
            .Concat(List("Languages", "Languages", Languages))
            .Concat(List("Certifications", "Certifications", Certifications.Select(name => (name, ""))))
            .Concat(List("Honors", "Honors-Awards", Honors.Select(name => (name, ""))))
            .Concat(List("Publications", "Publications", Publications.Select(name => (name, ""))))
            .Concat(List("Patents", "Patents", Patents.Select(name => (name, "")))))
        {
            yield return row;
        }
    }

    private static IEnumerable<Row> List(string section, string? heading, IEnumerable<(string Name, string Label)> items)
    {
        var all = items.ToList();
        if (heading is null || all.Count == 0)
            yield break;
        yield return Left(Part.Heading, section, 13, heading, "e1e9ee");
        foreach (var (name, label) in all)
            yield return Left(Part.Item, section, 10.5, name, White, label);
    }

    private static Row Right(Part part, string section, double size, string text) => new(false, part, section, size, new Ink(text, Dark));

    private static Row Left(Part part, string section, double size, string text, string colour, string label = "") =>
        label.Length > 0 ? new Row(true, part, section, size, new Ink(text, colour), new Ink(label, Label)) : new Row(true, part, section, size, new Ink(text, colour));
}
