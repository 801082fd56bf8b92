using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoHeadlineTests() : RuleTests(RuleCatalog.NoHeadline)
{
    [Fact]
    public void Any_headline_is_kept() => Kept(With("x"), "Your profile has a headline.");

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00a0")]
    public void Nothing_but_space_is_neglected(string headline) => Scores(With(headline), 0, "Your headline is empty.");

    [Fact]
    public void The_headline_itself_is_never_quoted()
    {
        var finding = Find(With("Singing bridges"));
        Assert.Equal("15", Assert.Single(finding.Evidence).Value);
        Assert.DoesNotContain("Singing", finding.Message.ToString(), StringComparison.Ordinal);
    }

    private static Profile With(string headline) => TestProfile.Unseen with { Headline = TestProfile.Seen(headline) };
}
