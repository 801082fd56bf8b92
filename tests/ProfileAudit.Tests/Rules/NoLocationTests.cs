using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoLocationTests() : RuleTests(RuleCatalog.NoLocation)
{
    [Fact]
    public void Any_place_is_kept_and_not_quoted()
    {
        Kept(With("Springfield"), "Your profile says where you are.");
        Assert.Equal("present", Assert.Single(Find(With("Springfield")).Evidence).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_but_space_is_neglected(string place) => Scores(With(place), 0, "Your profile names no place.");

    private static Profile With(string place) => TestProfile.Unseen with { Location = TestProfile.Seen(place) };
}
