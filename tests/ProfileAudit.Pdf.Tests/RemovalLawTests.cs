using CsCheck;
using ProfileAudit.Pdf.Tests.Support;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reports;

namespace ProfileAudit.Pdf.Tests;

public sealed class RemovalLawTests
{
    // What is left out whole. A shorter description or one position fewer is what another member's PDF looks like, and no reader could tell.
    private static readonly Part[] Parts = [Part.Name, Part.Headline, Part.Place, Part.Heading, Part.Company, Part.Total, Part.Title, Part.Dates, Part.JobPlace, Part.School, Part.Degree];

    private static readonly string[] Sections = ["Contact", "TopSkills", "Languages", "Certifications", "Honors", "Publications", "Patents", "Summary", "Experience", "Education"];

    private static readonly Gen<SavedProfile> Profiles =
        from tongue in Gen.Int[0, Tongue.All.Count - 1].Select(at => Tongue.All[at])
        from linesOnPage in Gen.Int[6, 48]
        from isCurrent in Gen.Bool
        from isLong in Gen.Bool
        select new SavedProfile
        {
            Tongue = tongue,
            LinesOnPage = linesOnPage,
            Summary = isLong ? string.Join(' ', Enumerable.Repeat("I count birds.", 30)) : "I count birds.",
            Employers = isCurrent ? [] : [new Employer("Example Ltd", new Job("Engineer", $"{tongue.Start} - {tongue.End}", "", "Counted."), new Job("Assistant", $"2015 - {tongue.Start} (4 years)", ""))],
        };

    [Fact]
    public void Leaving_out_sections_headings_or_kinds_of_lines_never_turns_kept_or_cannot_tell_into_neglected() =>
        Gen.Select(Profiles, Gen.Shuffle(Sections), Gen.Int[0, 10], Gen.Shuffle(Parts), Gen.Int[0, 3]).Sample(
            (saved, sections, sectionCount, parts, partCount) =>
            {
                var (lostSections, lostParts) = (sections[..sectionCount], parts[..partCount]);
                AssertNoWorse(saved.ToBytes(), saved.Without(row => lostSections.Contains(row.Section) || lostParts.Contains(row.Part)));
            },
            iter: 300);

    [Fact]
    public void Leaving_out_one_line_that_is_no_description_never_turns_kept_or_cannot_tell_into_neglected()
    {
        foreach (var saved in new[] { new SavedProfile(), new SavedProfile { Tongue = Tongue.Of("ru"), LinesOnPage = 9 } })
        {
            var whole = saved.ToBytes();
            var rows = saved.Rows.ToList();
            foreach (var lost in rows.Where(row => row.Part is not (Part.Description or Part.Text)))
                AssertNoWorse(whole, saved.Bytes(rows.Where(row => row != lost)));
        }
    }

    [Fact]
    public void Cutting_off_pages_is_told()
    {
        var saved = new SavedProfile { LinesOnPage = 12 };
        var lines = saved.Lines(saved.Rows);
        for (var pages = 1; pages < lines.Max(line => line.Page); pages++)
            Assert.Equal("PA-PDF-PAGES", Read.CodeOf(DrawnPdf.Modern([.. lines.Where(line => line.Page <= pages)]).ToBytes()));
    }

    private static void AssertNoWorse(byte[] whole, byte[] rest)
    {
        var before = Outcomes(Read.Of(whole));
        Profile less;
        try
        {
            less = Read.Of(rest);
        }
        catch (UnreadableProfileException)
        {
            return;
        }

        foreach (var (rule, outcome) in Outcomes(less))
            Assert.False(outcome == Outcome.Neglected && before[rule] is Outcome.Kept or Outcome.CannotTell, $"{rule} was {before[rule]}.");
    }

    private static Dictionary<string, Outcome> Outcomes(Profile profile) =>
        new ProfileAuditor().Audit(profile).Findings.ToDictionary(finding => finding.Rule.Id.ToString(), finding => finding.Outcome, StringComparer.Ordinal);
}
