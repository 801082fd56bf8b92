using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoContactRouteTests() : RuleTests(RuleCatalog.NoContactRoute)
{
    [Theory]
    [InlineData(0, 0, "Your profile shows no website and no social handle.")]
    [InlineData(1, 1, "Your profile shows 1 website or handle.")]
    [InlineData(3, 1, "Your profile shows 3 websites and handles.")]
    public void One_is_enough(int routes, double score, string message) => Scores(With(routes), score, message);

    private static Profile With(int routes) => TestProfile.Unseen with { ContactRoutes = TestProfile.Seen(routes) };
}
