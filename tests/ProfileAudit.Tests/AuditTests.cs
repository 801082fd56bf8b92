using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests;

public sealed class AuditTests
{
    [Fact]
    public void Nothing_seen_is_no_score() =>
        Assert.Null(new ProfileAuditor().Audit(TestProfile.Unseen).Score.Points);
}
