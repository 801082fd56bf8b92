using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoPositionTests() : RuleTests(RuleCatalog.NoPosition)
{
    [Theory]
    [InlineData(0, 0, "Your profile lists no positions.")]
    [InlineData(1, 1, "Your profile lists 1 position.")]
    [InlineData(3, 1, "Your profile lists 3 positions.")]
    public void One_is_enough(int positions, double score, string message) => Scores(With(positions), score, message);

    [Theory]
    [InlineData(0, 0, 0, "Your profile lists no positions, no schools and no projects.")]
    [InlineData(1, 0, 1, "Your profile lists no positions yet, and 1 school or project, which will do to begin with.")]
    [InlineData(1, 2, 1, "Your profile lists no positions yet, and 3 schools and projects, which will do to begin with.")]
    public void Where_a_substitute_is_accepted_a_school_or_a_project_will_do(int schools, int projects, double score, string message)
    {
        var finding = FindAccepting(With(0) with { Education = Schools(schools), Projects = TestProfile.Entries(projects) });
        Assert.Equal((score, message), (finding.Score, finding.Message.ToString()));
    }

    [Fact]
    public void A_substitute_that_is_not_seen_may_be_there()
    {
        Assert.Equal(Outcome.CannotTell, FindAccepting(With(0)).Outcome);
        Assert.Equal(Outcome.CannotTell, FindAccepting(With(0) with { Education = Schools(0) }).Outcome);
        Assert.Equal(Outcome.Kept, FindAccepting(With(0) with { Education = Schools(1) }).Outcome);
    }

    private static Finding FindAccepting(Profile profile) =>
        new ProfileAuditor(new Rulebook("1.0.0", "test", [RuleCatalog.NoPosition]).AcceptingSubstitute("no-position")).Audit(profile).Findings[0];

    private static Fact<ImmutableArray<EducationEntry>> Schools(int schools) =>
        TestProfile.Seen<ImmutableArray<EducationEntry>>([.. Enumerable.Repeat(TestProfile.School(false), schools)]);

    private static Profile With(int positions) => TestProfile.Unseen with
    {
        Positions = TestProfile.Jobs([.. Enumerable.Repeat(TestProfile.Job("Example Bridges", 0, 2010, 2012), positions)]),
    };
}
