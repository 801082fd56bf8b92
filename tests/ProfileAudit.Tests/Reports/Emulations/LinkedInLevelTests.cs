using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports.Emulations;

public sealed class LinkedInLevelTests() : EmulationTests("linkedin-level")
{
    private static readonly Profile Three = TestProfile.Bare with
    {
        Location = TestProfile.Flourishing.Location,
        Industry = TestProfile.Flourishing.Industry,
        Positions = TestProfile.Flourishing.Positions,
    };

    private static readonly Profile Four = Three with { SummaryLength = TestProfile.Seen(1) };

    private static readonly Profile Six = TestProfile.Flourishing with { Photo = TestProfile.Bare.Photo };

    [Fact]
    public void Nothing_filled_in_is_the_beginning() => Reaches(TestProfile.Bare, 0, 0, "Beginner", "Beginner");

    [Fact]
    public void Everything_filled_in_is_the_end() => Reaches(TestProfile.Flourishing, 7, 7, "All-Star", "All-Star");

    [Fact]
    public void Nothing_seen_may_be_anything() => Reaches(TestProfile.Unseen, 0, 7, "Beginner", "All-Star");

    [Fact]
    public void Three_sections_are_one_too_few() => Reaches(Three, 3, 3, "Beginner", "Beginner");

    [Fact]
    public void Four_sections_make_the_middle() => Reaches(Four, 4, 4, "Intermediate", "Intermediate");

    [Fact]
    public void Six_sections_are_one_too_few_for_the_end() => Reaches(Six, 6, 6, "Intermediate", "Intermediate");

    [Fact]
    public void An_unseen_photo_leaves_the_end_possible() =>
        Reaches(Six with { Photo = TestProfile.Hidden }, 6, 7, "Intermediate", "All-Star");

    [Fact]
    public void An_unseen_photo_leaves_the_middle_possible() =>
        Reaches(Three with { Photo = TestProfile.Hidden }, 3, 4, "Beginner", "Intermediate");

    [Fact]
    public void A_span_inside_one_level_is_sure_of_the_level() =>
        Reaches(Four with { Photo = TestProfile.Hidden, Education = TestProfile.Hidden }, 4, 6, "Intermediate", "Intermediate");

    [Theory]
    [InlineData(0, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    public void Skills_count_from_five(int skills, bool met) =>
        Assert.Equal(met, Met(TestProfile.Bare with { Skills = TestProfile.Seen(Tally.Exactly(skills)) }, "Five skills"));

    [Fact]
    public void A_lower_bound_counts_only_when_it_reaches_five()
    {
        var four = TestProfile.Bare with { Skills = TestProfile.Seen(Tally.AtLeast(4, TestProfile.Hidden)) };
        CannotTell(four, "Five skills", TestProfile.Hidden);
        Assert.True(Met(four with { Skills = TestProfile.Seen(Tally.AtLeast(5, TestProfile.Hidden)) }, "Five skills"));
    }

    [Fact]
    public void Blank_is_not_there() =>
        Spans(TestProfile.Bare with { Location = TestProfile.Seen(" "), Industry = TestProfile.Seen("\t") }, 0, 0);

    [Fact]
    public void A_past_position_is_a_position() =>
        Assert.True(Met(TestProfile.Bare with { Positions = TestProfile.Jobs(TestProfile.Job("Example Bridges", 0, 2010, 2012)) }, "Position"));

    [Fact]
    public void Headline_and_connections_do_not_count() =>
        Spans(Four with { Headline = TestProfile.Hidden, ConnectionCount = TestProfile.Seen(Tally.Exactly(900)) }, 4, 4);

    [Fact]
    public void A_list_that_a_host_left_out_is_empty() => Spans(
        TestProfile.Bare with { Positions = TestProfile.Seen(default(ImmutableArray<Position>)), Education = TestProfile.Seen(default(ImmutableArray<EducationEntry>)) }, 0, 0);

    private void Reaches(Profile profile, int lowest, int highest, string sure, string possible)
    {
        var emulation = Of(profile);
        Assert.Equal((lowest, highest, 7), (emulation.Lowest, emulation.Highest, emulation.Full));
        Assert.Equal((sure, possible), (emulation.LowestLevel?.Title.ToString(), emulation.HighestLevel?.Title.ToString()));
    }
}
