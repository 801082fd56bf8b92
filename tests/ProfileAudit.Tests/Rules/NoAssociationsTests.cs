using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoAssociationsTests() : RuleTests(RuleCatalog.NoAssociations)
{
    private static readonly Fact<ImmutableArray<EducationEntry>> Member = Schools(TestProfile.School(true), TestProfile.School(false));
    private static readonly Fact<ImmutableArray<EducationEntry>> NoMember = Schools(TestProfile.School(false));

    [Fact]
    public void Neither_organizations_nor_activities_is_neglected() => Scores(With(0, NoMember), 0, "Your profile names no associations.");

    [Fact]
    public void Either_is_enough()
    {
        Kept(With(1, NoMember), "Your profile names 1 association.");
        Kept(With(0, Member), "Your profile names 1 association.");
        Kept(With(2, Member), "Your profile names 3 associations.");
    }

    [Fact]
    public void One_that_is_there_suffices_where_the_other_is_not_seen()
    {
        Kept(With(1, TestProfile.Hidden), "Your profile names at least 1 association.");
        Kept(TestProfile.Unseen with { Education = Member }, "Your profile names at least 1 association.");
    }

    [Fact]
    public void One_that_is_empty_does_not()
    {
        CannotTell(With(0, TestProfile.Hidden), TestProfile.Hidden);
        CannotTell(TestProfile.Unseen with { Education = NoMember }, TestProfile.Hidden);
    }

    [Fact]
    public void A_source_that_leaves_out_activities_shows_no_lack_of_them()
    {
        var unread = Schools(TestProfile.School(false) with { HasUnreadActivities = true });
        CannotTell(With(0, unread));
        CannotTell(With(0, Schools(TestProfile.School(false), TestProfile.School(false) with { HasUnreadActivities = true })));
        Kept(With(1, unread), "Your profile names at least 1 association.");
    }

    private static Fact<ImmutableArray<EducationEntry>> Schools(params ImmutableArray<EducationEntry> schools) => TestProfile.Seen(schools);

    private static Profile With(int organizations, Fact<ImmutableArray<EducationEntry>> education) =>
        TestProfile.Unseen with { Organizations = TestProfile.Entries(organizations), Education = education };
}
