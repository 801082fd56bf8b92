using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class ClosedNetworkTests() : RuleTests(RuleCatalog.ClosedNetwork)
{
    [Theory]
    [InlineData(0, 20, 1, "None of your 20 connections who tell where they work are at an employer or school of yours.")]
    [InlineData(1, 19, 1, "1 of your 20 connections who tell where they work is at an employer or school of yours.")]
    [InlineData(8, 12, 1, "8 of your 20 connections who tell where they work are at an employer or school of yours.")]
    [InlineData(10, 10, 0.75, "10 of your 20 connections who tell where they work are at an employer or school of yours.")]
    [InlineData(12, 8, 0.5, "12 of your 20 connections who tell where they work are at an employer or school of yours.")]
    [InlineData(15, 5, 0.25, "15 of your 20 connections who tell where they work are at an employer or school of yours.")]
    [InlineData(18, 2, 0, "18 of your 20 connections who tell where they work are at an employer or school of yours.")]
    [InlineData(30, 0, 0, "30 of your 30 connections who tell where they work are at an employer or school of yours.")]
    public void The_share_inside_decides(int inside, int outside, double score, string message) =>
        Scores(With([.. Enumerable.Repeat("Example Bridges", inside), .. Enumerable.Repeat("Elsewhere", outside)]), score, message);

    [Fact]
    public void Below_twenty_who_tell_where_they_work_a_share_says_nothing()
    {
        DoesNotApply(With([.. Enumerable.Repeat("Example Bridges", 19)]));
        DoesNotApply(With([.. Enumerable.Repeat("Example Bridges", 19), "", " ", "–"]));
        Scores(With([.. Enumerable.Repeat("Example Bridges", 20)]), 0);
    }

    [Fact]
    public void Connections_that_hide_their_company_are_neither_inside_nor_outside() =>
        Scores(With([.. Enumerable.Repeat("Example Bridges", 10), .. Enumerable.Repeat("Elsewhere", 10), .. Enumerable.Repeat("", 80)]), 0.75);

    [Fact]
    public void Employers_of_long_ago_and_schools_count_however_they_are_spelt() => Scores(
        With([.. Enumerable.Repeat("EXAMPLE BRIDGES Ltd.", 4), .. Enumerable.Repeat("The Sample Tunnels Company, Inc.", 4), .. Enumerable.Repeat("Example Úniversity", 4), .. Enumerable.Repeat("Elsewhere", 8)]) with
        {
            Positions = TestProfile.Jobs(TestProfile.Job("Example Bridges GmbH", 0, 2020, null), TestProfile.Job("Sample Tunnels", 0, 1980, 1985)),
            Education = TestProfile.Seen<ImmutableArray<EducationEntry>>([TestProfile.School(false)]),
        },
        0.5);

    [Fact]
    public void An_employer_held_twice_is_counted_once() => Scores(
        With([.. Enumerable.Repeat("Example Bridges", 8), .. Enumerable.Repeat("Elsewhere", 12)]) with
        {
            Positions = TestProfile.Jobs(TestProfile.Job("Example Bridges", 0, 2020, null), TestProfile.Job("Example Bridges GmbH", 0, 2010, 2020)),
        },
        1);

    [Fact]
    public void Self_employment_is_no_common_employer() => Scores(
        With([.. Enumerable.Repeat("Self-employed", 19), "Example Bridges"]) with
        {
            Positions = TestProfile.Jobs(TestProfile.Job("Self-employed", 0, 2020, null), TestProfile.Job("Example Bridges", 0, 2015, 2020)),
        },
        1);

    [Fact]
    public void Without_an_employer_or_school_there_is_nothing_to_compare_with() =>
        DoesNotApply(With([.. Enumerable.Repeat("Elsewhere", 20)]) with { Positions = TestProfile.Jobs(TestProfile.Job("", 0, 2020, null), TestProfile.Job("Freelance", 0, 2020, null)) });

    [Fact]
    public void Each_of_the_three_facts_is_needed()
    {
        var profile = With([.. Enumerable.Repeat("Example Bridges", 20)]);
        CannotTell(profile with { Connections = TestProfile.Hidden }, TestProfile.Hidden);
        CannotTell(profile with { Positions = TestProfile.Hidden }, TestProfile.Hidden);
        CannotTell(profile with { Education = TestProfile.Hidden }, TestProfile.Hidden);
    }

    private static Profile With(params ImmutableArray<string> companies) => TestProfile.Bare with
    {
        Connections = TestProfile.WorkingAt([.. companies]),
        Positions = TestProfile.Jobs(TestProfile.Job("Example Bridges", 0, 2020, null)),
    };
}
