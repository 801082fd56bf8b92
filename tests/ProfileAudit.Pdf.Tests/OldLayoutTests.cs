using ProfileAudit.Pdf.Tests.Support;
using ProfileAudit.Profiles;

namespace ProfileAudit.Pdf.Tests;

public sealed class OldLayoutTests
{
    [Fact]
    public void What_is_told_for_sure_is_seen()
    {
        var profile = Read.Of(OldProfile.Bytes());
        Assert.Equal(("Ada Sample", "Data engineer at Example"), (profile.Name.Value(), profile.Headline.Value()));
        Assert.Equal("I build pipelines (and count birds). They do not break.".Length, profile.SummaryLength.Value());
        Assert.Equal([("Data Engineer", "Example Ltd", 17), ("Analyst", "Sample Works", 0)], profile.Positions.Value().Select(position => (position.Title, position.Company, position.DescriptionLength)));
        Assert.Equal([new PartialDate(2014, 1), new PartialDate(2011, 3)], profile.Positions.Value().Select(position => position.StartedOn));
        Assert.Equal([null, new PartialDate(2013, 12)], profile.Positions.Value().Select(position => position.FinishedOn));
        Assert.Equal(["A Counter"], profile.Projects.Value().Select(entry => entry.Name));
        Assert.Equal(["Counter at Birds of Example"], profile.Volunteering.Value().Select(entry => entry.Name));
        Assert.Equal(
            ["Counters of Examples", "Counting", "Spelling", "English", "Certified Counter", "On Counters", "A Counter's Counter", "Prize of Counters"],
            new[] { profile.Organizations, profile.Courses, profile.TestScores, profile.Languages, profile.Certifications, profile.Publications, profile.Patents, profile.Honors }.Select(section => section.Value().Single().Name));
        Assert.Equal((4, false), (profile.Skills.Value().Count, profile.Skills.Value().IsExact));
        Assert.Equal(("Master, Computer Science", new PartialDate(2011)), (profile.Education.Value().Single().Degree, profile.Education.Value().Single().FinishedOn));
    }

    [Fact]
    public void What_it_does_not_show_is_unknown()
    {
        var profile = Read.Of(OldProfile.Bytes());
        Assert.False(profile.Location.IsObserved || profile.PublicAddress.IsObserved || profile.Photo.IsObserved || profile.RecommendationsReceived.IsObserved || profile.Causes.IsObserved);
    }

    [Fact]
    public void A_position_without_an_employer_leaves_all_of_them_unknown() =>
        Assert.False(Read.Of(OldProfile.Bytes(OldProfile.Ada.Select(line => line.Text == "Analyst at Sample Works" ? line with { Text = "Analyst" } : line))).Positions.IsObserved);

    [Fact]
    public void A_word_in_a_text_is_no_heading() =>
        Assert.Equal("I build pipelines (and count birds). Education".Length, Read.Of(OldProfile.Bytes(OldProfile.Ada.Select(line => line.Text == "They do not break." ? line with { Text = "Education" } : line))).SummaryLength.Value());

    [Theory]
    [InlineData("Contact Ada on LinkedIn")]
    [InlineData("Ada Sample")]
    public void Without_the_invitation_or_the_name_it_is_not_linkedins(string lost) =>
        Assert.Equal("PA-PDF-FOREIGN", Read.CodeOf(OldProfile.Bytes(OldProfile.Ada.Where(line => line.Text != lost))));

    [Fact]
    public void Missing_sections_prove_nothing()
    {
        foreach (var heading in OldProfile.Ada.Where(line => line.IsHeading).Select(line => line.Text))
        {
            var profile = Read.Of(OldProfile.Bytes(WithoutSection(heading)));
            Assert.False(heading switch
            {
                "Summary" => profile.SummaryLength.IsObserved,
                "Experience" => profile.Positions.IsObserved,
                "Projects" => profile.Projects.IsObserved,
                "Volunteer Experience" => profile.Volunteering.IsObserved,
                "Education" => profile.Education.IsObserved,
                "Organizations" => profile.Organizations.IsObserved,
                "Courses" => profile.Courses.IsObserved,
                "Test Scores" => profile.TestScores.IsObserved,
                "Languages" => profile.Languages.IsObserved,
                "Certifications" => profile.Certifications.IsObserved,
                "Publications" => profile.Publications.IsObserved,
                "Patents" => profile.Patents.IsObserved,
                "Honors and Awards" => profile.Honors.IsObserved,
                _ => profile.Skills.IsObserved,
            });
        }
    }

    private static IEnumerable<(string Text, bool IsHeading, bool IsBold)> WithoutSection(string heading)
    {
        var isLost = false;
        foreach (var line in OldProfile.Ada)
        {
            isLost = line.IsHeading ? line.Text == heading : isLost && line.Text != "Page 1";
            if (!isLost)
                yield return line;
        }
    }
}
