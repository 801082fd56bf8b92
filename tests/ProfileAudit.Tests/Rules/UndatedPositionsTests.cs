using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class UndatedPositionsTests() : RuleTests(RuleCatalog.UndatedPositions)
{
    private static readonly Position Dated = TestProfile.Job("Example Bridges", 0, 2015, 2020);
    private static readonly Position Undated = TestProfile.Job("Sample Tunnels", 0, null, 2020);
    private static readonly Position Unclear = Dated with { FinishedOn = null, HasUnreadEnd = true };

    [Theory]
    [InlineData(0, 1, 1, "Your one position has plausible dates.")]
    [InlineData(0, 3, 1, "All of your 3 positions have plausible dates.")]
    [InlineData(1, 0, 0, "Your one position has no beginning, or an end before it.")]
    [InlineData(1, 3, 0.75, "1 of your 4 positions has no beginning, or an end before it.")]
    [InlineData(2, 2, 0.5, "2 of your 4 positions have no beginning, or an end before it.")]
    [InlineData(3, 0, 0, "3 of your 3 positions have no beginning, or an end before it.")]
    public void The_share_without_plausible_dates_decides(int undated, int dated, double score, string message) =>
        Scores(With([.. Enumerable.Repeat(Undated, undated), .. Enumerable.Repeat(Dated, dated)]), score, message);

    [Theory]
    [InlineData(2015, 2014, 0)]
    [InlineData(2015, 2015, 1)]
    [InlineData(2015, null, 1)]
    [InlineData(null, null, 0)]
    public void An_end_must_not_lie_before_the_beginning(int? from, int? to, double score) => Scores(With(TestProfile.Job("Example Bridges", 0, from, to)), score);

    [Fact]
    public void Half_known_dates_are_wrong_only_where_they_surely_are()
    {
        Scores(With(Dated with { StartedOn = new PartialDate(2015, 6), FinishedOn = new PartialDate(2015) }), 1);
        Scores(With(Dated with { StartedOn = new PartialDate(2015, 6), FinishedOn = new PartialDate(2015, 6, 1) }), 1);
        Scores(With(Dated with { StartedOn = new PartialDate(2015, 6), FinishedOn = new PartialDate(2015, 5) }), 0);
    }

    [Fact]
    public void What_could_not_be_read_tells_nothing()
    {
        CannotTell(With(Unclear));
        CannotTell(With(Dated, Unclear));
        CannotTell(With(Dated with { StartedOn = null, HasUnreadStart = true }));
    }

    [Fact]
    public void What_could_not_be_read_matters_only_where_the_score_hangs_on_it()
    {
        Scores(With(Undated with { FinishedOn = null, HasUnreadEnd = true }), 0);
        Scores(With(Dated with { StartedOn = null, HasUnreadStart = true, FinishedOn = null }), 1);
        var lenient = new Rulebook("1.0.0", "test", [RuleCatalog.UndatedPositions]).Curving("undated-positions", Curve.Through((0.6, 1), (1, 0)));
        Assert.Equal(Outcome.Kept, new ProfileAuditor(lenient).Audit(With(Dated, Unclear)).Findings[0].Outcome);
    }

    [Fact]
    public void Without_positions_the_question_makes_no_sense() => DoesNotApply(With());

    private static Profile With(params Position[] positions) => TestProfile.Unseen with { Positions = TestProfile.Jobs(positions) };
}
