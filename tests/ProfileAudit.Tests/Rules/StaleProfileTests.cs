using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class StaleProfileTests() : RuleTests(RuleCatalog.StaleProfile)
{
    private static readonly Position Ended = TestProfile.Job("Example Bridges", 0, 2010, 2012);

    public static TheoryData<int, Profile> ProfilesWithOneDate => Numbered(
        TestProfile.Bare with { Positions = TestProfile.Jobs(Ended with { StartedOn = new PartialDate(2022, 3, 2), FinishedOn = null }) },
        TestProfile.Bare with { Positions = TestProfile.Jobs(Ended with { FinishedOn = new PartialDate(2022, 3, 2) }) },
        TestProfile.Bare with { Education = Schools(TestProfile.School(false) with { StartedOn = new PartialDate(2022, 3, 2), FinishedOn = null }) },
        TestProfile.Bare with { Education = Schools(TestProfile.School(false) with { FinishedOn = new PartialDate(2022, 3, 2) }) },
        TestProfile.Bare with { Certifications = Since(2022, 3, 2) },
        TestProfile.Bare with { Projects = Until(2022, 3, 2) },
        TestProfile.Bare with { Publications = Since(2022, 3, 2) },
        TestProfile.Bare with { Patents = Since(2022, 3, 2) },
        TestProfile.Bare with { Honors = Since(2022, 3, 2) },
        TestProfile.Bare with { Courses = Since(2022, 3, 2) },
        TestProfile.Bare with { TestScores = Since(2022, 3, 2) },
        TestProfile.Bare with { Organizations = Until(2022, 3, 2) },
        TestProfile.Bare with { Volunteering = Until(2022, 3, 2) },
        TestProfile.Bare with { RecommendationsReceived = Praised(new DateOnly(2022, 3, 2)) },
        TestProfile.Bare with { Photo = TestProfile.Seen(new ProfileImage(true, new DateOnly(2022, 3, 2))) });

    [Theory]
    [MemberData(nameof(ProfilesWithOneDate))]
    public void Every_dated_section_counts(int number, Profile profile)
    {
        Assert.InRange(number, 1, 15);
        Scores(profile, 0.3337896417978553, "The newest date seen on your profile lies about 4 years before 1 March 2026.");
        Assert.Equal("2022-03-02", Assert.Single(Find(profile).Evidence).Value);
    }

    [Theory]
    [InlineData("2027-03-01", 1)]
    [InlineData("2026-03-01", 1)]
    [InlineData("2025-03-01", 1)]
    [InlineData("2025-02-28", 0.9994866529774127)]
    [InlineData("2024-03-01", 0.7503422313483915)]
    [InlineData("2023-03-02", 0.5005133470225873)]
    [InlineData("2023-02-28", 0.49942961441934747)]
    [InlineData("2022-03-01", 0.33333333333333337)]
    [InlineData("2020-03-02", 0.0006844626967830725)]
    [InlineData("2020-02-29", 0)]
    [InlineData("2009-01-01", 0)]
    public void The_newest_date_decides(string newest, double score)
    {
        var day = DateOnly.ParseExact(newest, "O", CultureInfo.InvariantCulture);
        Scores(TestProfile.Bare with { Certifications = Since(2008), Honors = Since(day.Year, day.Month, day.Day) }, score);
    }

    [Theory]
    [InlineData(2025, "The newest date seen on your profile lies less than a year before 1 March 2026.")]
    [InlineData(2024, "The newest date seen on your profile lies about a year before 1 March 2026.")]
    [InlineData(2016, "The newest date seen on your profile lies about 9 years before 1 March 2026.")]
    public void The_message_has_the_members_figure(int year, string message) => Assert.Equal(message, Find(TestProfile.Bare with { Honors = Since(year) }).Message);

    [Fact]
    public void Of_a_year_the_last_day_counts() => Kept(
        TestProfile.Bare with { Honors = Since(2025), Courses = Since(2025, 3) }, "The newest date seen on your profile lies less than a year before 1 March 2026.");

    [Fact]
    public void Who_began_lately_need_not_have_anything_newer()
    {
        DoesNotApply(With(new PartialDate(2023, 3, 2)));
        DoesNotApply(With(new PartialDate(2024)));
        Scores(With(new PartialDate(2023, 3, 1)), 0.49988592288386946);
        // Whatever else is there or hidden.
        DoesNotApply(With(new PartialDate(2024)) with { Photo = TestProfile.Hidden, Honors = Since(2026) });
    }

    [Fact]
    public void A_beginning_of_this_year_is_fresh() => Kept(
        With(new PartialDate(2025)) with { Photo = TestProfile.Hidden }, "The newest date seen on your profile lies less than a year before 1 March 2026.");

    [Fact]
    public void A_position_that_has_ended_is_no_new_work() => Scores(
        TestProfile.Bare with { Positions = TestProfile.Jobs(Ended with { StartedOn = new PartialDate(2023, 6), FinishedOn = new PartialDate(2024, 2, 29) }) }, 0.7496577686516085);

    [Fact]
    public void A_current_position_whose_beginning_could_not_be_read_may_be_new()
    {
        var job = TestProfile.Job("Example Bridges", 0, null, null);
        CannotTell(TestProfile.Bare with { Positions = TestProfile.Jobs(job with { HasUnreadStart = true }), Honors = Since(2026) });
        Assert.Equal(Outcome.Kept, Find(TestProfile.Bare with { Positions = TestProfile.Jobs(job), Honors = Since(2026) }).Outcome);
    }

    [Fact]
    public void The_day_on_which_a_certificate_expires_is_nothing_that_was_done() => Scores(
        TestProfile.Bare with { Certifications = TestProfile.Seen<ImmutableArray<SectionEntry>>([new SectionEntry("Welding", new PartialDate(2019, 12), new PartialDate(2030))]) }, 0);

    [Fact]
    public void A_section_that_is_not_seen_may_hold_something_newer()
    {
        CannotTell(TestProfile.Bare with { Honors = Since(2020), Photo = TestProfile.Hidden }, TestProfile.Hidden);
        CannotTell(TestProfile.Bare with { Volunteering = TestProfile.Hidden }, TestProfile.Hidden);
        Kept(TestProfile.Bare with { Honors = Since(2026), Photo = TestProfile.Hidden }, "The newest date seen on your profile lies less than a year before 1 March 2026.");
    }

    [Fact]
    public void Without_the_positions_nothing_can_be_told() =>
        CannotTell(TestProfile.Bare with { Honors = Since(2026), Positions = TestProfile.Hidden }, TestProfile.Hidden);

    [Fact]
    public void A_date_that_could_not_be_read_may_be_newer()
    {
        CannotTell(TestProfile.Bare with { Honors = TestProfile.Seen<ImmutableArray<SectionEntry>>([new("Entry", new PartialDate(2020)), new("Entry") { HasUnreadDate = true }]) });
        CannotTell(TestProfile.Bare with { Education = Schools(TestProfile.School(false) with { HasUnreadDate = true }) });
        CannotTell(TestProfile.Bare with { Positions = TestProfile.Jobs(Ended with { HasUnreadStart = true, StartedOn = null }) });
        CannotTell(TestProfile.Bare with { Positions = TestProfile.Jobs(Ended with { HasUnreadEnd = true, FinishedOn = null }) });
        CannotTell(TestProfile.Bare with { RecommendationsReceived = Praised(new DateOnly(2020, 1, 1), null) });
        CannotTell(TestProfile.Bare with { Photo = TestProfile.Seen(new ProfileImage(true)) });
    }

    [Fact]
    public void An_entry_without_a_date_is_not_counted() =>
        Scores(TestProfile.Bare with { Honors = Since(2020, 2, 28), Projects = TestProfile.Entries(3) }, 0);

    [Fact]
    public void Where_nothing_has_a_date_the_question_makes_no_sense()
    {
        DoesNotApply(TestProfile.Bare);
        DoesNotApply(TestProfile.Bare with { Projects = TestProfile.Entries(3) });
    }

    [Fact]
    public void The_age_needs_a_day_to_count_back_from()
    {
        NeedsADate(TestProfile.Bare);
        NeedsADate(TestProfile.Flourishing);
    }

    [Fact]
    public void The_finding_says_where_the_newest_date_was_seen() => Assert.Equal(
        new Evidence("newest date", "2021-04", "Projects.csv"),
        Assert.Single(Find(TestProfile.Bare with { Honors = Since(2020, 5), Certifications = Since(2021, 4, 3), Projects = TestProfile.Seen<ImmutableArray<SectionEntry>>([new("Entry", new PartialDate(2021, 4))], "Projects.csv") }).Evidence));

    private static Fact<ImmutableArray<SectionEntry>> Since(int year, int? month = null, int? day = null) =>
        TestProfile.Seen<ImmutableArray<SectionEntry>>([new SectionEntry("Entry", new PartialDate(year, month, day))]);

    private static Fact<ImmutableArray<SectionEntry>> Until(int year, int? month = null, int? day = null) =>
        TestProfile.Seen<ImmutableArray<SectionEntry>>([new SectionEntry("Entry", new PartialDate(2008), new PartialDate(year, month, day))]);

    private static Fact<ImmutableArray<EducationEntry>> Schools(EducationEntry school) => TestProfile.Seen<ImmutableArray<EducationEntry>>([school]);

    private static Fact<ImmutableArray<Recommendation>> Praised(params DateOnly?[] days) =>
        TestProfile.Seen<ImmutableArray<Recommendation>>([.. days.Select(day => TestProfile.Praise with { WrittenOn = day })]);

    private static Profile With(PartialDate start) => TestProfile.Bare with { Positions = TestProfile.Jobs(Ended with { StartedOn = start, FinishedOn = null }) };

    private static TheoryData<int, Profile> Numbered(params Profile[] profiles)
    {
        var data = new TheoryData<int, Profile>();
        foreach (var (index, profile) in profiles.Index())
            data.Add(index + 1, profile);
        return data;
    }
}
