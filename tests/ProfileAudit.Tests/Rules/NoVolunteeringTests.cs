using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoVolunteeringTests() : RuleTests(RuleCatalog.NoVolunteering)
{
    [Fact]
    public void Neither_volunteering_nor_causes_is_neglected() => Scores(With(0, 0), 0, "Your profile names no volunteer roles or causes.");

    [Fact]
    public void Either_is_enough()
    {
        Kept(With(1, 0), "Your profile names 1 volunteer role or cause.");
        Kept(With(0, 1), "Your profile names 1 volunteer role or cause.");
        Kept(With(2, 1), "Your profile names 3 volunteer roles or causes.");
    }

    [Fact]
    public void One_that_is_there_suffices_where_the_other_is_not_seen()
    {
        Kept(TestProfile.Unseen with { Volunteering = TestProfile.Entries(1) }, "Your profile names at least 1 volunteer role or cause.");
        Kept(TestProfile.Unseen with { Causes = TestProfile.Entries(2) }, "Your profile names at least 2 volunteer roles or causes.");
    }

    [Fact]
    public void One_that_is_empty_does_not()
    {
        CannotTell(TestProfile.Unseen with { Volunteering = TestProfile.Entries(0) }, TestProfile.Hidden);
        CannotTell(TestProfile.Unseen with { Causes = TestProfile.Entries(0) }, TestProfile.Hidden);
    }

    private static Profile With(int volunteering, int causes) =>
        TestProfile.Unseen with { Volunteering = TestProfile.Entries(volunteering), Causes = TestProfile.Entries(causes) };
}
