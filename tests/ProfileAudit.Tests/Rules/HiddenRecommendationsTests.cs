using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;
using static ProfileAudit.Profiles.RecommendationVisibility;

namespace ProfileAudit.Tests.Rules;

public sealed class HiddenRecommendationsTests() : RuleTests(RuleCatalog.HiddenRecommendations)
{
    [Fact]
    public void One_that_waits_is_neglected()
    {
        Scores(With(Pending), 0, "You have 1 recommendation waiting for your yes.");
        Scores(With(Pending, Visible, Pending), 0, "You have 2 recommendations waiting for your yes.");
    }

    [Fact]
    public void None_that_waits_is_kept()
    {
        Kept(With(Visible), "The one recommendation you received is not waiting for your yes.");
        Kept(With(Visible, Visible, Visible), "None of the 3 recommendations you received is waiting for your yes.");
    }

    [Fact]
    public void To_hide_one_is_the_members_choice() => Kept(With(Hidden, Visible), "None of the 2 recommendations you received is waiting for your yes.");

    [Fact]
    public void One_whose_status_is_not_told_may_be_waiting()
    {
        CannotTell(With(NotTold));
        CannotTell(With(Visible, NotTold));
        Scores(With(NotTold, Pending), 0, "You have at least 1 recommendation waiting for your yes.");
    }

    [Fact]
    public void Where_none_was_received_the_question_makes_no_sense() => DoesNotApply(With());

    private static Profile With(params RecommendationVisibility[] received) =>
        TestProfile.Unseen with { RecommendationsReceived = TestProfile.Praised(received) };
}
