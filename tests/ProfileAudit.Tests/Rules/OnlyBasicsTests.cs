using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class OnlyBasicsTests() : RuleTests(RuleCatalog.OnlyBasics)
{
    private static readonly Fact<ImmutableArray<SectionEntry>> Filled = TestProfile.Entries(2);

    public static TheoryData<int, Profile> ProfilesWithOneSection => Numbered(
        TestProfile.Bare with { Certifications = Filled },
        TestProfile.Bare with { Projects = Filled },
        TestProfile.Bare with { Publications = Filled },
        TestProfile.Bare with { Patents = Filled },
        TestProfile.Bare with { Honors = Filled },
        TestProfile.Bare with { Courses = Filled },
        TestProfile.Bare with { TestScores = Filled },
        TestProfile.Bare with { Languages = Filled },
        TestProfile.Bare with { Organizations = Filled },
        TestProfile.Bare with { Volunteering = Filled },
        TestProfile.Bare with { Causes = Filled },
        TestProfile.Bare with { Featured = Filled },
        TestProfile.Bare with { RecommendationsReceived = TestProfile.Praised(RecommendationVisibility.Visible) });

    [Theory]
    [MemberData(nameof(ProfilesWithOneSection))]
    public void Each_of_the_thirteen_sections_counts_once(int number, Profile profile)
    {
        Assert.InRange(number, 1, 13);
        Scores(profile, 0.25, "Beyond the basics, your profile fills 1 optional section.");
    }

    [Fact]
    public void The_number_of_sections_decides()
    {
        Scores(TestProfile.Bare, 0, "Beyond the basics, your profile fills no optional sections.");
        var two = TestProfile.Bare with { Certifications = Filled, Languages = Filled };
        Scores(two, 0.5, "Beyond the basics, your profile fills 2 optional sections.");
        Scores(two with { Courses = Filled }, 0.75);
        Kept(two with { Courses = Filled, Causes = Filled }, "Beyond the basics, your profile fills 4 optional sections.");
    }

    [Fact]
    public void Positions_skills_and_education_are_the_basics() =>
        Scores(TestProfile.Bare with { Positions = TestProfile.Flourishing.Positions, Skills = TestProfile.Flourishing.Skills, Education = TestProfile.Flourishing.Education }, 0);

    [Fact]
    public void A_section_that_is_not_seen_makes_it_a_lower_bound()
    {
        var three = TestProfile.Bare with { Featured = TestProfile.Hidden, Certifications = Filled, Languages = Filled, Courses = Filled };
        CannotTell(three, TestProfile.Hidden);
        Kept(three with { Causes = Filled }, "Beyond the basics, your profile fills at least 4 optional sections.");
    }

    [Fact]
    public void Only_recommendations_that_visitors_see_fill_a_section()
    {
        Scores(TestProfile.Bare with { RecommendationsReceived = TestProfile.Praised(RecommendationVisibility.Hidden) }, 0);
        CannotTell(TestProfile.Bare with { RecommendationsReceived = TestProfile.Praised(RecommendationVisibility.NotTold) });
    }

    private static TheoryData<int, Profile> Numbered(params Profile[] profiles)
    {
        var data = new TheoryData<int, Profile>();
        foreach (var (index, profile) in profiles.Index())
            data.Add(index + 1, profile);
        return data;
    }
}
