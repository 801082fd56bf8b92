using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class SilentNetworkTests() : RuleTests(RuleCatalog.SilentNetwork)
{
    [Theory]
    [InlineData(0, 0, "Your messages show nobody you wrote with, one to one, in the 12 months to 1 March 2026.")]
    [InlineData(1, 0.1, "Messages passed between you and 1 person in the 12 months to 1 March 2026.")]
    [InlineData(5, 0.5, "Messages passed between you and 5 people in the 12 months to 1 March 2026.")]
    [InlineData(10, 0.75, "Messages passed between you and 10 people in the 12 months to 1 March 2026.")]
    [InlineData(15, 1, "Messages passed between you and 15 people in the 12 months to 1 March 2026.")]
    [InlineData(80, 1, "Messages passed between you and 80 people in the 12 months to 1 March 2026.")]
    public void The_number_of_people_decides(int people, double score, string message) => Scores(With([.. Recent(people)]), score, message);

    [Fact]
    public void The_year_begins_the_day_after_the_same_day_of_the_year_before()
    {
        Scores(With(TestProfile.Talk with { FirstOn = new DateOnly(2024, 1, 1), LastOn = new DateOnly(2025, 3, 2) }), 0.1);
        Scores(With(TestProfile.Talk with { FirstOn = new DateOnly(2024, 1, 1), LastOn = new DateOnly(2025, 3, 1) }), 0);
    }

    [Fact]
    public void Either_way_will_do_and_two_conversations_with_one_are_one_person()
    {
        Scores(With(TestProfile.Talk with { Sent = 0 }), 0.1);
        Scores(With(TestProfile.Talk with { Received = 0 }), 0.1);
        Scores(With(TestProfile.Talk, TestProfile.Talk with { FirstOn = new DateOnly(2019, 1, 1), LastOn = new DateOnly(2020, 1, 1) }), 0.1);
    }

    [Fact]
    public void Groups_advertisements_and_closed_accounts_are_nobody() => Scores(
        With(
            TestProfile.Talk with { Other = null },
            TestProfile.Talk with { IsAdvertising = true },
            TestProfile.Talk with { Other = Person.Of("", "LinkedIn Member", "1") },
            TestProfile.Talk with { Other = Person.Of("", "", "2") }),
        0);

    [Fact]
    public void Messages_without_a_date_or_passed_over_make_it_a_lower_bound()
    {
        var undated = TestProfile.Talk with { Other = TestProfile.Acquaintance(99), FirstOn = null, LastOn = null, HasDates = false };
        CannotTell(With([.. Recent(14), undated]));
        Kept(With([.. Recent(15), undated]), "Messages passed between you and at least 15 people in the 12 months to 1 March 2026.");
        CannotTell(With([.. Recent(14)], gaps: true));
        Kept(With([.. Recent(15)], gaps: true), "Messages passed between you and at least 15 people in the 12 months to 1 March 2026.");
        CannotTell(With([], gaps: true));
        // Whose newest dated message is within the year has written, whenever the others were.
        Scores(With(TestProfile.Talk with { HasDates = false }), 0.1);
    }

    [Fact]
    public void A_conversation_that_went_on_after_the_year_may_have_been_within_it_too()
    {
        var later = TestProfile.Talk with { LastOn = new DateOnly(2026, 6, 1) };
        CannotTell(With(later with { FirstOn = new DateOnly(2024, 1, 1) }));
        Scores(With(later with { FirstOn = new DateOnly(2025, 9, 1) }), 0.1);
        Scores(With(later with { FirstOn = new DateOnly(2026, 5, 1) }), 0);
        // Another conversation with the same person was within.
        Scores(With(later with { FirstOn = new DateOnly(2024, 1, 1) }, TestProfile.Talk), 0.1);
    }

    [Fact]
    public void Without_a_connection_the_question_makes_no_sense()
    {
        DoesNotApply(With() with { ConnectionCount = TestProfile.Seen(Tally.Exactly(0)) });
        Assert.Equal(Outcome.NotApplicable, Find(With() with { ConnectionCount = TestProfile.Seen(Tally.Exactly(0)), NewestDate = null }).Outcome);
        CannotTell(With() with { ConnectionCount = TestProfile.Seen(Tally.AtLeast(0, TestProfile.Hidden)) }, TestProfile.Hidden);
        Scores(With() with { ConnectionCount = TestProfile.Seen(Tally.AtLeast(1, TestProfile.Hidden)) }, 0);
    }

    [Fact]
    public void Both_facts_and_a_date_are_needed()
    {
        NeedsADate(With(TestProfile.Talk));
        CannotTell(With(TestProfile.Talk) with { ConnectionCount = TestProfile.Hidden }, TestProfile.Hidden);
        CannotTell(With(TestProfile.Talk) with { Correspondence = TestProfile.Hidden }, TestProfile.Hidden);
    }

    private static IEnumerable<Conversation> Recent(int people) => Enumerable.Range(1, people).Select(i => TestProfile.Talk with { Other = TestProfile.Acquaintance(i) });

    private static Profile With(params Conversation[] talks) => With(talks, gaps: false);

    private static Profile With(Conversation[] talks, bool gaps) => TestProfile.Unseen with
    {
        ConnectionCount = TestProfile.Seen(Tally.Exactly(40)),
        Correspondence = TestProfile.Talks(talks, gaps),
    };
}
