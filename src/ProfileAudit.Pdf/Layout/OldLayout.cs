using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Pdf.Layout;

/// <summary>
/// The layout until 2018: one column in Times, English, ending with "Contact … on LinkedIn". Only what can be told for sure is taken: headings are known words
/// in bold or in a size of their own, an entry begins in bold.
/// </summary>
/// <param name="lines">The lines.</param>
internal sealed class OldLayout(ImmutableArray<Line> lines)
{
    private const string Invitation = "Contact ";
    private const string OnLinkedIn = " on LinkedIn";

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "Summary", "Experience", "Education", "Skills & Expertise", "Projects", "Volunteer Experience", "Organizations", "Courses", "Test Scores", "Interests",
        "Languages", "Certifications", "Publications", "Patents", "Honors and Awards",
    };

    private readonly List<(string Heading, ImmutableArray<Line> Lines)> sections = SectionsOf(lines);

    /// <summary>Whether the lines are in this layout: it ends with an invitation to contact the person whose name it begins with.</summary>
    public static bool Fits(ImmutableArray<Line> lines)
    {
        var seen = lines.Where(line => !line.IsBlank).ToList();
        var invited = seen.Select(line => line.Text).LastOrDefault(IsInvitation);
        return invited is not null && seen[0].Text.StartsWith(invited[Invitation.Length..^OnLinkedIn.Length], StringComparison.Ordinal);
    }

    public Profile Show(Profile unseen) => unseen with
    {
        Name = Fact.Observed(CleanText.Kept(lines.First(line => !line.IsBlank).Text), new Origin(SourceKind.Pdf, "name")),
        Headline = Headline(),
        SummaryLength = In("Summary", found => found.Any(line => line.First.IsBold) ? null : CleanText.LengthOf(found) as int?),
        Positions = In<ImmutableArray<Position>>("Experience", found => PositionsOf(found) is { IsDefault: false } positions ? positions : null),
        Education = In<ImmutableArray<EducationEntry>>("Education", found => SchoolsOf(found) is { IsDefault: false } schools ? schools : null),
        // One skill a line, or several, so these are the fewest that it can be.
        Skills = In<Tally>("Skills & Expertise", found => Tally.AtLeast(found.Length, Unseen.Never(Text.Of("what.for-sure-how-many-skills-you-list", "for sure how many skills you list")))),
        Projects = Entries("Projects"),
        Volunteering = Entries("Volunteer Experience"),
        Organizations = Entries("Organizations"),
        Courses = Entries("Courses"),
        TestScores = Entries("Test Scores"),
        Languages = Entries("Languages"),
        Certifications = Entries("Certifications"),
        Publications = Entries("Publications"),
        Patents = Entries("Patents"),
        Honors = Entries("Honors and Awards"),
    };

    private static bool IsInvitation(string text) => text.StartsWith(Invitation, StringComparison.Ordinal) && text.EndsWith(OnLinkedIn, StringComparison.Ordinal) && text.Length > Invitation.Length + OnLinkedIn.Length;

    private static List<(string Heading, ImmutableArray<Line> Lines)> SectionsOf(ImmutableArray<Line> all)
    {
        var usual = all.Where(line => !line.First.IsBold).GroupBy(line => line.First.Size).OrderByDescending(size => size.Count()).ThenBy(size => size.Key).Select(size => size.Key).FirstOrDefault();
        var cut = new List<(string Heading, ImmutableArray<Line>.Builder Lines)> { ("", ImmutableArray.CreateBuilder<Line>()) };
        foreach (var line in all.Where(line => !line.IsBlank && !IsFooter(line.Text)))
        {
            // The last page begins with the name once more, and tells who recommends the member.
            if (IsInvitation(line.Text) || IsRecommended(line.Text) || (cut.Count > 1 && line.First.IsBold && line.Text == cut[0].Lines.FirstOrDefault()?.Text))
                cut.Add(("end", ImmutableArray.CreateBuilder<Line>()));
            else if (Words.Contains(line.Text) && (line.First.IsBold || line.First.Size > usual))
                cut.Add((line.Text, ImmutableArray.CreateBuilder<Line>()));
            else
                cut[^1].Lines.Add(line);
        }

        return [.. cut.Select(section => (section.Heading, section.Lines.ToImmutable()))];
    }

    // "2 people have recommended Ada".
    private static bool IsRecommended(string text) =>
        char.IsAsciiDigit(text[0]) && (text.Contains(" people have recommended ", StringComparison.Ordinal) || text.Contains(" person has recommended ", StringComparison.Ordinal));

    // "Page 1", "Page1", "Page 1 of 4".
    private static bool IsFooter(string text) => text.StartsWith("Page", StringComparison.Ordinal) && text["Page".Length..].Replace("of", "", StringComparison.Ordinal).All(sign => sign == ' ' || char.IsAsciiDigit(sign)) && text.Any(char.IsAsciiDigit);

    private Fact<string> Headline()
    {
        var headline = CleanText.Joined(sections[0].Lines.Skip(1).TakeWhile(line => !line.Text.Contains('@', StringComparison.Ordinal)));
        return headline.Length > 0 ? Fact.Observed(headline, new Origin(SourceKind.Pdf, "headline")) : Unseen.Missing(Text.Of("pdf.headline", "headline"));
    }

    private Fact<T> In<T>(string heading, Func<ImmutableArray<Line>, T?> read)
        where T : struct => sections.Where(section => section.Heading == heading).ToList() switch
        {
            [] => Unseen.Missing(Unseen.Section(heading)),
            [{ Lines.IsEmpty: false } only] when read(only.Lines) is { } seen => Fact.Observed(seen, new Origin(SourceKind.Pdf, heading)),
            _ => Unseen.NotUnderstood(Unseen.Section(heading)),
        };

    private Fact<ImmutableArray<SectionEntry>> Entries(string heading) => In<ImmutableArray<SectionEntry>>(heading, found =>
        [.. Groups(found).Select((entry, index) => new SectionEntry(CleanText.Joined(entry.Bold), Origin: new Origin(SourceKind.Pdf, heading, index + 1)) { HasUnreadDate = true })]) is Fact<ImmutableArray<SectionEntry>>.Observed { Value.IsEmpty: false } seen
            ? seen
            : Unseen.Missing(Unseen.Section(heading));

    private static ImmutableArray<Position> PositionsOf(ImmutableArray<Line> found)
    {
        var positions = ImmutableArray.CreateBuilder<Position>();
        foreach (var (bold, plain) in Groups(found))
        {
            // "Title at Company", with the employer behind the last " at ".
            var title = CleanText.Joined(bold);
            if (title.LastIndexOf(" at ", StringComparison.Ordinal) is not (> 0 and var cut) || plain.Count == 0 || PdfDates.SpanOf(plain[0].Text) is not { } dates)
                return default;
            positions.Add(new Position
            {
                Title = title[..cut],
                Company = title[(cut + " at ".Length)..],
                DescriptionLength = CleanText.LengthOf(plain.Skip(1)),
                StartedOn = dates.Start,
                HasUnreadStart = dates.Start is null,
                FinishedOn = dates.End,
                HasUnreadEnd = dates is { HasEnd: true, End: null },
                Origin = new Origin(SourceKind.Pdf, "Experience", positions.Count + 1),
            });
        }

        return positions.Count > 0 ? positions.ToImmutable() : default;
    }

    private static ImmutableArray<EducationEntry> SchoolsOf(ImmutableArray<Line> found)
    {
        var schools = ImmutableArray.CreateBuilder<EducationEntry>();
        foreach (var (bold, plain) in Groups(found))
        {
            if (bold.Count == 0)
                return default;
            // "Degree, Field, 2005 - 2009".
            var details = CleanText.Joined(plain.Take(1));
            var comma = details.LastIndexOf(", ", StringComparison.Ordinal);
            var span = PdfDates.SpanOf(details[(comma < 0 ? 0 : comma + 2)..]);
            var degree = span is null ? details : details[..Math.Max(comma, 0)];
            schools.Add(new EducationEntry(CleanText.Joined(bold), degree, HasActivities: false, span?.Start, span?.End, new Origin(SourceKind.Pdf, "Education", schools.Count + 1))
            {
                HasUnreadActivities = true,
                HasUnreadDate = span?.Start is null || span is { HasEnd: true, End: null },
            });
        }

        return schools.Count > 0 ? schools.ToImmutable() : default;
    }

    private static IEnumerable<(List<Line> Bold, List<Line> Plain)> Groups(ImmutableArray<Line> found)
    {
        for (var at = 0; at < found.Length;)
        {
            var bold = found.Skip(at).TakeWhile(line => line.First.IsBold).ToList();
            var plain = found.Skip(at + bold.Count).TakeWhile(line => !line.First.IsBold).ToList();
            at += bold.Count + plain.Count;
            yield return (bold, plain);
        }
    }
}
