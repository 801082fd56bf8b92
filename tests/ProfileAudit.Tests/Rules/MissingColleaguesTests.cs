using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class MissingColleaguesTests() : RuleTests(RuleCatalog.MissingColleagues)
{
    [Theory]
    [InlineData(0, 1, 0, "You have no connection at the one employer that your profile names for the 10 years to 1 March 2026.")]
    [InlineData(1, 1, 1, "You have a connection at the one employer that your profile names for the 10 years to 1 March 2026.")]
    [InlineData(0, 4, 0, "You have no connection at any of the 4 employers that your profile names for the 10 years to 1 March 2026.")]
    [InlineData(1, 4, 0.35, "You have a connection at 1 of the 4 employers that your profile names for the 10 years to 1 March 2026.")]
    [InlineData(2, 4, 0.7, "You have a connection at 2 of the 4 employers that your profile names for the 10 years to 1 March 2026.")]
    [InlineData(3, 4, 0.85, "You have a connection at 3 of the 4 employers that your profile names for the 10 years to 1 March 2026.")]
    [InlineData(4, 4, 1, "You have a connection at 4 of the 4 employers that your profile names for the 10 years to 1 March 2026.")]
    public void The_share_of_employers_with_a_connection_decides(int met, int employers, double score, string message) => Scores(
        With([.. Enumerable.Range(1, employers).Select(i => Job($"Example {i}"))], ["Elsewhere", .. Enumerable.Range(1, met).Select(i => $"Example {i} Ltd.")]), score, message);

    [Fact]
    public void An_employer_counts_until_ten_years_after_its_end()
    {
        Scores(With([Job("Example Bridges"), Job("Sample Tunnels") with { FinishedOn = new PartialDate(2016, 3, 2) }], ["Example Bridges"]), 0.7);
        Scores(With([Job("Example Bridges"), Job("Sample Tunnels") with { FinishedOn = new PartialDate(2016, 3, 1) }], ["Example Bridges"]), 1);
        Scores(With([Job("Example Bridges"), Job("Sample Tunnels") with { FinishedOn = new PartialDate(2016) }], ["Example Bridges"]), 0.7);
        Scores(With([Job("Example Bridges"), Job("Sample Tunnels") with { FinishedOn = new PartialDate(2015) }], ["Example Bridges"]), 1);
    }

    [Fact]
    public void An_employer_is_counted_once_however_often_it_stands_there() =>
        Scores(With([Job("Example Bridges"), Job("The Example Bridges, Inc."), Job("Sample Tunnels")], ["Sample Tunnels"]), 0.7);

    [Fact]
    public void Nameless_employers_and_ones_own_business_are_left_out()
    {
        Scores(With([Job("Example Bridges"), Job(""), Job("Self-employed"), Job("…")], ["Example Bridges"]), 1);
        DoesNotApply(With([Job(""), Job("Freelance")], ["Freelance", ""]));
    }

    [Fact]
    public void Without_positions_connections_or_recent_employers_the_question_makes_no_sense()
    {
        DoesNotApply(With([], ["Elsewhere"]));
        DoesNotApply(With([Job("Example Bridges")], []));
        DoesNotApply(With([Job("Example Bridges") with { FinishedOn = new PartialDate(2010) }], ["Example Bridges"]));
        Assert.Equal(Outcome.NotApplicable, Find(With([], ["Elsewhere"]) with { NewestDate = null }).Outcome);
    }

    [Fact]
    public void An_end_that_could_not_be_read_decides_nothing_unless_it_could_not_change_the_score()
    {
        var unread = Job("Sample Tunnels") with { HasUnreadEnd = true };
        CannotTell(With([Job("Example Bridges"), unread], ["Example Bridges"]));
        CannotTell(With([Job("Example Bridges"), unread], ["Sample Tunnels"]));
        CannotTell(With([unread], ["Sample Tunnels"]));
        Scores(With([Job("Example Bridges"), unread], ["Example Bridges", "Sample Tunnels"]), 1);
        Scores(With([Job("Example Bridges"), unread], ["Elsewhere"]), 0);
        Scores(With([Job("Sample Tunnels"), unread], ["Elsewhere"]), 0);
    }

    [Fact]
    public void Both_facts_and_a_date_are_needed()
    {
        var profile = With([Job("Example Bridges")], ["Example Bridges"]);
        NeedsADate(profile);
        CannotTell(profile with { Connections = TestProfile.Hidden }, TestProfile.Hidden);
        CannotTell(profile with { Positions = TestProfile.Hidden }, TestProfile.Hidden);
    }

    private static Position Job(string company) => TestProfile.Job(company, 0, 2014, null);

    private static Profile With(Position[] positions, string[] companies) => TestProfile.Unseen with
    {
        Positions = TestProfile.Jobs(positions),
        Connections = TestProfile.WorkingAt(companies),
    };
}
