using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoCurrentPositionTests() : RuleTests(RuleCatalog.NoCurrentPosition)
{
    private static readonly Position Open = TestProfile.Job("Example Bridges", 0, 2020, null);
    private static readonly Position Ended = TestProfile.Job("Sample Tunnels", 0, 2015, 2020);

    [Fact]
    public void One_open_position_is_enough() => Kept(With(Ended, Open), "Your profile shows 1 current position.");

    [Fact]
    public void Several_are_counted() => Kept(With(Open, Open), "Your profile shows 2 current positions.");

    [Fact]
    public void Only_ended_ones_are_neglected()
    {
        Scores(With(Ended), 0, "The one position on your profile is not marked as current.");
        Scores(With(Ended, Ended, Ended), 0, "None of the 3 positions on your profile is marked as current.");
    }

    [Fact]
    public void One_whose_end_could_not_be_read_has_ended() => Scores(With(Ended with { FinishedOn = null, HasUnreadEnd = true }), 0);

    [Fact]
    public void Without_positions_the_question_makes_no_sense() => DoesNotApply(With());

    private static Profile With(params Position[] positions) => TestProfile.Unseen with { Positions = TestProfile.Jobs(positions) };
}
