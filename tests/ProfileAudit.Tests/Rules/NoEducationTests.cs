using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoEducationTests() : RuleTests(RuleCatalog.NoEducation)
{
    [Theory]
    [InlineData(0, 0, "Your profile lists no education.")]
    [InlineData(1, 1, "Your profile lists 1 school.")]
    [InlineData(2, 1, "Your profile lists 2 schools.")]
    public void One_is_enough(int schools, double score, string message) => Scores(With(schools), score, message);

    private static Profile With(int schools) => TestProfile.Unseen with
    {
        Education = TestProfile.Seen<ImmutableArray<EducationEntry>>([.. Enumerable.Repeat(TestProfile.School(false), schools)]),
    };
}
