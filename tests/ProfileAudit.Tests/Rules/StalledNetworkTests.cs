using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class StalledNetworkTests() : RuleTests(RuleCatalog.StalledNetwork)
{
    private static readonly DateOnly Old = new(2019, 5, 6);
    private static readonly DateOnly New = TestProfile.AsOf;

    [Theory]
    [InlineData(0, 0, "You made no new connections in the 12 months to 1 March 2026.")]
    [InlineData(1, 0.1, "You made 1 new connection in the 12 months to 1 March 2026.")]
    [InlineData(5, 0.5, "You made 5 new connections in the 12 months to 1 March 2026.")]
    [InlineData(11, 0.9285714285714286, "You made 11 new connections in the 12 months to 1 March 2026.")]
    [InlineData(12, 1, "You made 12 new connections in the 12 months to 1 March 2026.")]
    [InlineData(99, 1, "You made 99 new connections in the 12 months to 1 March 2026.")]
    public void The_number_of_new_ones_decides(int added, double score, string message) =>
        Scores(With([Old, .. Enumerable.Repeat<DateOnly?>(New, added)]), score, message);

    [Fact]
    public void The_year_begins_the_day_after_the_same_day_of_the_year_before()
    {
        Scores(With(new DateOnly(2025, 3, 2)), 0.1);
        Scores(With(new DateOnly(2025, 3, 1)), 0);
        Scores(With(new DateOnly(2026, 3, 2)), 0);
    }

    [Fact]
    public void Connections_without_a_date_make_it_a_lower_bound()
    {
        CannotTell(With(Old, null));
        Kept(With([null, .. Enumerable.Repeat<DateOnly?>(New, 12)]), "You made at least 12 new connections in the 12 months to 1 March 2026.");
    }

    [Fact]
    public void The_last_twelve_months_need_an_end() => NeedsADate(With(New));

    [Fact]
    public void Without_a_connection_the_question_makes_no_sense()
    {
        DoesNotApply(With());
        Assert.Equal(Outcome.NotApplicable, Find(With() with { NewestDate = null }).Outcome);
    }

    private static Profile With(params DateOnly?[] connectedOn) => TestProfile.Unseen with
    {
        Connections = TestProfile.Seen<ImmutableArray<Connection>>([.. connectedOn.Select(day => new Connection(day))]),
    };
}
