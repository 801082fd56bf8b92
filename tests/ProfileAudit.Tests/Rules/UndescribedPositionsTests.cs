using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class UndescribedPositionsTests() : RuleTests(RuleCatalog.UndescribedPositions)
{
    private static readonly Position Open = TestProfile.Job("Example Bridges", 50, 2020, null);
    private static readonly Position Thin = TestProfile.Job("Sample Tunnels", 49, 2018, null);

    [Theory]
    [InlineData(0, 1, 0, "In the 10 years to 1 March 2026 you held 1 position, and it has no description of at least 50 characters.")]
    [InlineData(0, 2, 0, "In the 10 years to 1 March 2026 you held 2 positions, and none of them has a description of at least 50 characters.")]
    [InlineData(1, 3, 0.25, "In the 10 years to 1 March 2026 you held 4 positions, and 1 of them has a description of at least 50 characters.")]
    [InlineData(2, 2, 0.5, "In the 10 years to 1 March 2026 you held 4 positions, and 2 of them have a description of at least 50 characters.")]
    [InlineData(1, 0, 1, "In the 10 years to 1 March 2026 you held 1 position, and it has a description of at least 50 characters.")]
    [InlineData(3, 0, 1, "In the 10 years to 1 March 2026 you held 3 positions, and all of them have a description of at least 50 characters.")]
    public void The_share_with_a_description_decides(int described, int thin, double score, string message) =>
        Scores(With([.. Enumerable.Repeat(Open, described), .. Enumerable.Repeat(Thin, thin)]), score, message);

    [Fact]
    public void A_position_counts_until_ten_years_after_its_end()
    {
        Scores(With(Open, Thin with { FinishedOn = new PartialDate(2016, 3, 2) }), 0.5);
        Scores(With(Open, Thin with { FinishedOn = new PartialDate(2016, 3, 1) }), 1);
    }

    [Fact]
    public void An_end_that_may_be_recent_counts_as_recent()
    {
        Scores(With(Open, Thin with { FinishedOn = new PartialDate(2016) }), 0.5);
        Scores(With(Open, Thin with { FinishedOn = new PartialDate(2016, 3) }), 0.5);
        Scores(With(Open, Thin with { FinishedOn = new PartialDate(2016, 2) }), 1);
        Scores(With(Open, Thin with { FinishedOn = new PartialDate(2015) }), 1);
    }

    [Fact]
    public void An_end_that_could_not_be_read_may_be_recent()
    {
        var (open, thin) = (Open with { HasUnreadEnd = true }, Thin with { HasUnreadEnd = true });
        CannotTell(With(thin));
        CannotTell(With(Open, thin));
        CannotTell(With(Thin, open));
        CannotTell(With(Open, Thin, open, thin));
        Scores(With(Open, open), 1);
        Scores(With(Thin, thin), 0);
    }

    [Fact]
    public void Without_recent_positions_the_question_makes_no_sense()
    {
        DoesNotApply(With());
        DoesNotApply(With(Thin with { FinishedOn = new PartialDate(2010) }));
    }

    [Fact]
    public void The_last_ten_years_need_an_end()
    {
        NeedsADate(With(Open));
        Assert.Equal(Outcome.NotApplicable, Find(With() with { NewestDate = null }).Outcome);
    }

    private static Profile With(params Position[] positions) => TestProfile.Unseen with { Positions = TestProfile.Jobs(positions) };
}
