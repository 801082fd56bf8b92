using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class CrowdedCompanyTests() : RuleTests(RuleCatalog.CrowdedCompany)
{
    [Theory]
    [InlineData(1, 99, 1, "Of your 100 connections who tell where they work, no more than a fifth are at one company.")]
    [InlineData(20, 80, 1, "Of your 100 connections who tell where they work, no more than a fifth are at one company.")]
    [InlineData(21, 79, 0, "Of your 100 connections who tell where they work, 21 are at one and the same company.")]
    [InlineData(41, 159, 0, "Of your 200 connections who tell where they work, 41 are at one and the same company.")]
    public void More_than_a_fifth_at_one_company_is_told(int together, int apart, double score, string message) =>
        Scores(With(together, apart, "Example Bridges"), score, message);

    [Fact]
    public void However_the_company_is_spelt() => Scores(
        TestProfile.Unseen with { Connections = TestProfile.WorkingAt([.. Enumerable.Repeat("Example Bridges", 11), .. Enumerable.Repeat("EXAMPLE BRIDGES, Inc.", 10), .. Apart(79)]) },
        0);

    [Fact]
    public void Those_who_work_for_themselves_are_no_crowd()
    {
        Scores(With(60, 40, "Self-employed"), 1);
        Scores(With(100, 0, "Freelance"), 1);
    }

    [Fact]
    public void Below_a_hundred_who_tell_where_they_work_nothing_is_a_crowd()
    {
        DoesNotApply(With(99, 0, "Example Bridges"));
        DoesNotApply(With(99, 0, "Example Bridges") with { Connections = TestProfile.WorkingAt([.. Enumerable.Repeat("Example Bridges", 99), .. Enumerable.Repeat("", 50)]) });
    }

    [Fact]
    public void It_names_no_company() =>
        Assert.All(Find(With(60, 40, "Zanzibar Bridges")).Evidence, item => Assert.DoesNotContain("Zanzibar", $"{item.Label}{item.Value}", StringComparison.OrdinalIgnoreCase));

    private static Profile With(int together, int apart, string company) => TestProfile.Unseen with
    {
        Connections = TestProfile.WorkingAt([.. Enumerable.Repeat(company, together), .. Apart(apart)]),
    };

    private static IEnumerable<string> Apart(int count) => Enumerable.Range(0, count).Select(i => $"Elsewhere {i}");
}
