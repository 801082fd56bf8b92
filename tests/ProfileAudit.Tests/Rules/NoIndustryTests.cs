using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoIndustryTests() : RuleTests(RuleCatalog.NoIndustry)
{
    [Fact]
    public void An_industry_is_kept() => Kept(With("Civil Engineering"), "Your profile names an industry.");

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void None_is_neglected(string industry) => Scores(With(industry), 0, "Your profile names no industry.");

    [Fact]
    public void The_industry_is_not_quoted() =>
        Assert.Equal(new Evidence("industry", "present", "Profile.csv"), Assert.Single(Find(With("Civil Engineering")).Evidence));

    private static Profile With(string industry) => TestProfile.Unseen with { Industry = TestProfile.Seen(industry, "Profile.csv") };
}
