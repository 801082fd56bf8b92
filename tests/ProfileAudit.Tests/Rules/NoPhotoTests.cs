using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoPhotoTests() : RuleTests(RuleCatalog.NoPhoto)
{
    [Fact]
    public void A_photo_is_kept() => Kept(With(true), "Your profile has a photo.");

    [Fact]
    public void None_seen_is_neglected() => Scores(With(false), 0, "Your profile shows no photo.");

    [Fact]
    public void The_finding_says_where_the_photo_was_seen() =>
        Assert.Equal(new Evidence("photo", "present", "Rich_Media.csv"), Assert.Single(Find(With(true)).Evidence));

    private static Profile With(bool photo) => TestProfile.Unseen with { Photo = TestProfile.Seen(new ProfileImage(photo), "Rich_Media.csv") };
}
