using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class DefaultUrlTests() : RuleTests(RuleCatalog.DefaultUrl)
{
    [Theory]
    [InlineData("https://www.linkedin.com/in/ada-sample-0a1b2c3d")]
    [InlineData("https://www.linkedin.com/in/ada-sample-0a1b2c3d/")]
    [InlineData("https://www.linkedin.com/in/ada-sample-0a1b2c3d/en?trk=example#top")]
    [InlineData("linkedin.com/IN/Ada-Sample-0A1B2C3D")]
    [InlineData("https://www.linkedin.com/in/ada-0a1b2c")]
    [InlineData("https://www.linkedin.com/in/ada-0a1b2c3d4")]
    [InlineData("https://www.linkedin.com/in/ada-abcde1")]
    [InlineData("https://www.linkedin.com/in/ada-123456")]
    public void An_address_that_LinkedIn_made_is_neglected(string address) =>
        Scores(With(address), 0, "The address of your profile is still the one that LinkedIn made for you.");

    [Theory]
    [InlineData("https://www.linkedin.com/in/adasample")]
    [InlineData("https://www.linkedin.com/in/ada-sample")]
    [InlineData("https://www.linkedin.com/in/ada-sample-facade")]
    [InlineData("https://www.linkedin.com/in/ada-0a1b2")]
    [InlineData("https://www.linkedin.com/in/ada-0a1b2c3d4e")]
    [InlineData("https://www.linkedin.com/in/ada-0a1b2c3g")]
    [InlineData("https://www.linkedin.com/in/0a1b2c3d")]
    [InlineData("https://www.linkedin.com/in/adasample?id=ada-0a1b2c3d")]
    public void Any_other_is_kept(string address) => Kept(With(address), "The address of your profile is one of your own choice.");

    [Theory]
    [InlineData("")]
    [InlineData("https://www.linkedin.com/pub/ada-sample/1/2a/3b4")]
    [InlineData("https://www.linkedin.com/in/")]
    [InlineData("https://www.linkedin.com/in/?x=y")]
    [InlineData("https://www.example.com/ada-sample-0a1b2c3d")]
    public void An_address_without_a_name_tells_nothing(string address) => CannotTell(With(address));

    [Fact]
    public void The_address_is_not_quoted() => Assert.Equal(
        new Evidence("profile address", "made by LinkedIn", "Test.csv"),
        Assert.Single(Find(With("https://www.linkedin.com/in/ada-sample-0a1b2c3d")).Evidence));

    private static Profile With(string address) => TestProfile.Unseen with { PublicAddress = TestProfile.Seen(address) };
}
