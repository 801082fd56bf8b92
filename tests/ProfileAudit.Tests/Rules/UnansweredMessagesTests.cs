using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class UnansweredMessagesTests() : RuleTests(RuleCatalog.UnansweredMessages)
{
    private static readonly Conversation Answered = TestProfile.Talk with { LastOn = TestProfile.AsOf.AddDays(-30) };
    private static readonly Conversation Waiting = Answered with { IsLastTheirs = true };

    [Theory]
    [InlineData(0, 3, 1, "None of your 3 conversations in the 12 months to 1 March 2026 have waited for your answer for 7 days or more.")]
    [InlineData(1, 9, 1, "1 of your 10 conversations in the 12 months to 1 March 2026 has waited for your answer for 7 days or more.")]
    [InlineData(2, 8, 0.75, "2 of your 10 conversations in the 12 months to 1 March 2026 have waited for your answer for 7 days or more.")]
    [InlineData(3, 7, 0.5, "3 of your 10 conversations in the 12 months to 1 March 2026 have waited for your answer for 7 days or more.")]
    [InlineData(5, 5, 0, "5 of your 10 conversations in the 12 months to 1 March 2026 have waited for your answer for 7 days or more.")]
    [InlineData(3, 0, 0, "3 of your 3 conversations in the 12 months to 1 March 2026 have waited for your answer for 7 days or more.")]
    public void The_share_that_waits_decides(int waiting, int answered, double score, string message) =>
        Scores(With([.. Enumerable.Repeat(Waiting, waiting), .. Enumerable.Repeat(Answered, answered)]), score, message);

    [Fact]
    public void A_week_is_time_enough_to_answer()
    {
        Scores(With(Answered, Answered, Answered, Waiting with { LastOn = new DateOnly(2026, 2, 22) }), 0.625);
        Scores(With(Answered, Answered, Answered, Waiting with { LastOn = new DateOnly(2026, 2, 23) }), 1);
    }

    [Fact]
    public void The_year_begins_the_day_after_the_same_day_of_the_year_before()
    {
        Scores(With(Answered, Answered, Answered, Waiting with { LastOn = new DateOnly(2025, 3, 2) }), 0.625);
        Scores(With(Answered, Answered, Answered, Waiting with { LastOn = new DateOnly(2025, 3, 1) }), 1);
    }

    [Fact]
    public void Below_three_conversations_a_share_says_nothing()
    {
        DoesNotApply(With());
        DoesNotApply(With(Waiting, Waiting));
        DoesNotApply(With(Waiting, Waiting, Waiting with { LastOn = new DateOnly(2025, 3, 1) }));
    }

    [Fact]
    public void Groups_advertisements_and_closed_accounts_wait_for_nobody() => Scores(
        With(
            Answered,
            Answered,
            Answered,
            Waiting with { Other = null },
            Waiting with { IsAdvertising = true },
            Waiting with { Other = Person.Of("", "LinkedIn Member", "1") }),
        1);

    [Fact]
    public void What_was_passed_over_might_be_the_answer()
    {
        CannotTell(With([Answered, Answered, Answered], gaps: true));
        CannotTell(With([Waiting, Waiting, Waiting], gaps: true));
        CannotTell(With([], gaps: true));
    }

    [Fact]
    public void Messages_without_a_date_decide_nothing_unless_they_could_not_change_the_score()
    {
        var undated = Answered with { HasDates = false };
        CannotTell(With(Answered, Answered, Answered, undated));
        CannotTell(With(Waiting, Waiting, undated));
        CannotTell(With(Waiting, Waiting, Waiting, undated, undated, undated, undated));
        Kept(
            With([.. Enumerable.Repeat(Answered, 9), undated]),
            "None of your 9 conversations in the 12 months to 1 March 2026 have waited for your answer for 7 days or more.");
        Scores(With(Waiting, Waiting, Waiting, undated), 0);
    }

    [Fact]
    public void The_year_needs_an_end() => NeedsADate(With(Answered, Answered, Answered));

    private static Profile With(params Conversation[] talks) => With(talks, gaps: false);

    private static Profile With(Conversation[] talks, bool gaps) => TestProfile.Unseen with { Correspondence = TestProfile.Talks(talks, gaps) };
}
