using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;
using static ProfileAudit.Profiles.RecommendationVisibility;

namespace ProfileAudit.Tests.Rules;

public sealed class NoRecommendationsTests() : RuleTests(RuleCatalog.NoRecommendations)
{
    [Fact]
    public void The_number_that_visitors_see_decides()
    {
        Scores(With(), 0, "Your profile shows no recommendations by others.");
        Scores(With(Visible), 0.6, "Your profile shows 1 recommendation by others.");
        Kept(With(Visible, Visible), "Your profile shows 2 recommendations by others.");
    }

    [Fact]
    public void Hidden_and_pending_ones_do_not_count()
    {
        Scores(With(Hidden, Pending), 0);
        Scores(With(Hidden, Visible), 0.6);
    }

    [Fact]
    public void Those_whose_status_is_not_told_make_it_a_lower_bound()
    {
        CannotTell(With(NotTold, NotTold));
        CannotTell(With(NotTold, Visible));
        Kept(With(NotTold, Visible, Visible), "Your profile shows at least 2 recommendations by others.");
    }

    private static Profile With(params RecommendationVisibility[] received) =>
        TestProfile.Unseen with { RecommendationsReceived = TestProfile.Praised(received) };
}
