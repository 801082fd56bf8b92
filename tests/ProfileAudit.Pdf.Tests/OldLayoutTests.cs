using ProfileAudit.Pdf.Tests.Support;
using ProfileAudit.Profiles;

namespace ProfileAudit.Pdf.Tests;

public sealed class OldLayoutTests
{
    private static readonly (string Text, bool IsHeading, bool IsBold)[] Ada =
    [
        ("Ada Sample", false, true), ("Data engineer at Example", false, false), ("ada@example.com", false, false),
        ("Summary", true, true), ("I build pipelines (and count birds).", false, false), ("They do not break.", false, false),
        ("Experience", true, true), ("Data Engineer at Example Ltd", false, true), ("January 2014 - Present (3 years)", false, false), ("Builds pipelines.", false, false),
        ("Analyst at Sample Works", false, true), ("March 2011 - December 2013 (2 years 10 months)", false, false),
        ("Projects", true, true), ("A Counter", false, true), ("Members: Ada Sample", false, false),
        ("Volunteer Experience", true, true), ("Counter at Birds of Example", false, true), ("2010 - 2011", false, false),
        ("Skills & Expertise", true, true), ("Data", false, true), ("SQL", false, true), ("Writing", false, true), ("Birds", false, true),
        ("Education", true, true), ("University of Examples", false, true), ("Master, Computer Science, 2009 - 2011", false, false),
        ("Page 1", false, false),
        ("Ada Sample", false, true), ("2 people have recommended Ada", false, false), ("\"Ada counts well.\"", false, false), ("Contact Ada on LinkedIn", false, false),
    ];

    [Fact]
    public void What_is_told_for_sure_is_seen()
    {
        var profile = Read.Of(Old());
        Assert.Equal(("Ada Sample", "Data engineer at Example"), (profile.Name.Value(), profile.Headline.Value()));
        Assert.Equal("I build pipelines (and count birds). They do not break.".Length, profile.SummaryLength.Value());
        Assert.Equal([("Data Engineer", "Example Ltd", 17), ("Analyst", "Sample Works", 0)], profile.Positions.Value().Select(position => (position.Title, position.Company, position.DescriptionLength)));
        Assert.Equal([new PartialDate(2014, 1), new PartialDate(2011, 3)], profile.Positions.Value().Select(position => position.StartedOn));
        Assert.Equal([null, new PartialDate(2013, 12)], profile.Positions.Value().Select(position => position.FinishedOn));
        Assert.Equal(["A Counter"], profile.Projects.Value().Select(entry => entry.Name));
        Assert.Equal(["Counter at Birds of Example"], profile.Volunteering.Value().Select(entry => entry.Name));
        Assert.Equal((4, false), (profile.Skills.Value().Count, profile.Skills.Value().IsExact));
        Assert.Equal(("Master, Computer Science", new PartialDate(2011)), (profile.Education.Value().Single().Degree, profile.Education.Value().Single().FinishedOn));
    }

    [Fact]
    public void What_it_does_not_show_is_unknown()
    {
        var profile = Read.Of(Old());
        Assert.False(profile.Location.IsObserved || profile.PublicAddress.IsObserved || profile.Photo.IsObserved || profile.RecommendationsReceived.IsObserved || profile.Courses.IsObserved);
    }

    [Fact]
    public void A_position_without_an_employer_leaves_all_of_them_unknown() =>
        Assert.False(Read.Of(Old(Ada.Select(line => line.Text == "Analyst at Sample Works" ? line with { Text = "Analyst" } : line))).Positions.IsObserved);

    [Fact]
    public void A_word_in_a_text_is_no_heading() =>
        Assert.Equal("I build pipelines (and count birds). Education".Length, Read.Of(Old(Ada.Select(line => line.Text == "They do not break." ? line with { Text = "Education" } : line))).SummaryLength.Value());

    [Theory]
    [InlineData("Contact Ada on LinkedIn")]
    [InlineData("Ada Sample")]
    public void Without_the_invitation_or_the_name_it_is_not_linkedins(string lost) =>
        Assert.Equal("PA-PDF-FOREIGN", Read.CodeOf(Old(Ada.Where(line => line.Text != lost))));

    [Fact]
    public void Missing_sections_prove_nothing()
    {
        foreach (var heading in Ada.Where(line => line.IsHeading).Select(line => line.Text))
        {
            var profile = Read.Of(Old(WithoutSection(heading)));
            Assert.False(heading switch
            {
                "Summary" => profile.SummaryLength.IsObserved,
                "Experience" => profile.Positions.IsObserved,
                "Projects" => profile.Projects.IsObserved,
                "Volunteer Experience" => profile.Volunteering.IsObserved,
                "Education" => profile.Education.IsObserved,
                _ => profile.Skills.IsObserved,
            });
        }
    }

    private static IEnumerable<(string Text, bool IsHeading, bool IsBold)> WithoutSection(string heading)
    {
        var isLost = false;
        foreach (var line in Ada)
        {
            isLost = line.IsHeading ? line.Text == heading : isLost && line.Text != "Page 1";
            if (!isLost)
                yield return line;
        }
    }

    private static byte[] Old(IEnumerable<(string Text, bool IsHeading, bool IsBold)>? lines = null) => DrawnPdf.Old(
        [.. (lines ?? Ada).Select((line, index) => new Drawn(1 + (index / 27), 50, 740 - (index % 27 * 20), line.IsHeading ? 14 : 11, line.IsBold, new Ink(line.Text, "000000")))]).ToBytes();
}
