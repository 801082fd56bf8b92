using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoBannerTests() : RuleTests(RuleCatalog.NoBanner)
{
    [Fact]
    public void A_banner_is_kept() => Kept(With(true), "Your profile has a banner of its own.");

    [Fact]
    public void None_seen_is_neglected() => Scores(With(false), 0, "Your profile shows no banner of its own.");

    [Fact]
    public void A_photo_is_no_banner() => CannotTell(TestProfile.Unseen with { Photo = TestProfile.Seen(new ProfileImage(true)) }, TestProfile.Hidden);

    [Fact]
    public void The_finding_says_where_the_banner_was_seen() =>
        Assert.Equal(new Evidence("banner", "present", "Rich_Media.csv"), Assert.Single(Find(With(true)).Evidence));

    private static Profile With(bool banner) => TestProfile.Unseen with { Banner = TestProfile.Seen(new ProfileImage(banner), "Rich_Media.csv") };
}
