using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports.Emulations;

public sealed class AustinRubricTests() : EmulationTests("ut-austin-rubric")
{
    private const string Network = "Three groups and ten contacts";
    private const string Experience = "Described experience";

    [Fact]
    public void It_has_a_hundred_points_and_no_levels()
    {
        var emulation = Of(TestProfile.Bare);
        Assert.Equal(100, emulation.Full);
        Assert.Equal((null, null), (emulation.LowestLevel, emulation.HighestLevel));
        Assert.Equal([10, 5, 30, 5, 20, 10, 10, 10], emulation.Items.Select(item => item.Points));
    }

    [Fact]
    public void Whether_strangers_see_the_profile_stays_open_for_everybody()
    {
        Spans(TestProfile.Bare, 0, 5);
        Spans(TestProfile.Flourishing, 95, 100);
        Assert.Null(Met(TestProfile.Flourishing, "Visible without logging in"));
    }

    [Fact]
    public void Nothing_seen_may_be_anything() => Spans(TestProfile.Unseen, 0, 100);

    [Fact]
    public void A_headline_alone_is_worth_five() => Spans(TestProfile.Bare with { Headline = TestProfile.Seen("Engineer") }, 5, 10);

    [Fact]
    public void A_blank_headline_is_worth_nothing() => Spans(TestProfile.Bare with { Headline = TestProfile.Seen(" ") }, 0, 5);

    [Fact]
    public void A_summary_of_one_letter_is_there() => Spans(TestProfile.Bare with { SummaryLength = TestProfile.Seen(1) }, 30, 35);

    [Fact]
    public void A_photo_that_nobody_saw_may_be_there() => Spans(TestProfile.Flourishing with { Photo = TestProfile.Hidden }, 85, 100);

    [Fact]
    public void No_photo_is_no_photo() => Spans(TestProfile.Flourishing with { Photo = TestProfile.Bare.Photo }, 85, 90);

    [Fact]
    public void An_unseen_summary_widens_by_its_thirty_points() => Spans(TestProfile.Flourishing with { SummaryLength = TestProfile.Hidden }, 65, 100);

    [Fact]
    public void A_school_alone_is_worth_ten() => Spans(TestProfile.Bare with { Education = TestProfile.Flourishing.Education }, 10, 15);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Experience_asks_for_a_description(int length, bool met) =>
        Assert.Equal(met, Met(TestProfile.Bare with { Positions = TestProfile.Jobs(TestProfile.Job("Example Bridges", length, 2010, 2012)) }, Experience));

    [Fact]
    public void One_described_position_of_several_will_do() => Assert.True(Met(
        TestProfile.Bare with { Positions = TestProfile.Jobs(TestProfile.Job("Example Bridges", 0, 2020, null), TestProfile.Job("Sample Tunnels", 90, 2010, 2020)) }, Experience));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Skills_count_from_five(int skills, bool met) =>
        Assert.Equal(met, Met(TestProfile.Bare with { Skills = TestProfile.Seen(Tally.Exactly(skills)) }, "Five skills"));

    [Theory]
    [InlineData(3, 10, true)]
    [InlineData(2, 10, false)]
    [InlineData(3, 9, false)]
    [InlineData(0, 0, false)]
    [InlineData(2, null, false)]
    [InlineData(3, null, null)]
    [InlineData(null, 9, false)]
    [InlineData(null, 10, null)]
    [InlineData(null, null, null)]
    public void A_network_is_groups_and_contacts_and_one_that_lacks_settles_it(int? groups, int? contacts, bool? met) =>
        Assert.Equal(met, Met(TestProfile.Bare with { Groups = Counted(groups), ConnectionCount = Counted(contacts) }, Network));

    [Fact]
    public void A_lower_bound_that_does_not_reach_says_why_there_may_be_more()
    {
        var profile = TestProfile.Bare with { Groups = TestProfile.Seen(Tally.AtLeast(1, TestProfile.Hidden)), ConnectionCount = Counted(10) };
        CannotTell(profile, Network, TestProfile.Hidden);
        Assert.True(Met(profile with { Groups = TestProfile.Seen(Tally.AtLeast(3, TestProfile.Hidden)) }, Network));
    }

    private static Fact<Tally> Counted(int? count) => count is { } known ? TestProfile.Seen(Tally.Exactly(known)) : TestProfile.Hidden;
}
