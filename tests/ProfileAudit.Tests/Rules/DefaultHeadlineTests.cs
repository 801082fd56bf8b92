using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class DefaultHeadlineTests() : RuleTests(RuleCatalog.DefaultHeadline)
{
    private static readonly Position Open = TestProfile.Job("Example Bridges", 0, 2020, null);
    private static readonly Position Ended = TestProfile.Job("Sample Tunnels", 0, 2015, 2020);

    [Theory]
    [InlineData("at")]
    [InlineData("@")]
    [InlineData("bei")]
    [InlineData("chez")]
    [InlineData("en")]
    [InlineData("presso")]
    [InlineData("em")]
    [InlineData("bij")]
    public void Title_and_employer_are_LinkedIns_own_headline_in_any_language(string joint) =>
        Scores(With($"Engineer {joint} Example Bridges", Ended, Open), 0, "Your headline says just your job title and employer.");

    [Theory]
    [InlineData("ENGINEER AT EXAMPLE BRIDGES")]
    [InlineData("  Engineer   at\tExample\u00a0 Bridges ")]
    public void Case_and_runs_of_spaces_do_not_count(string headline) => Scores(With(headline, Open), 0);

    [Theory]
    [InlineData("Engineer at Example Bridges who teaches them to sing")]
    [InlineData("Engineer of Example Bridges")]
    [InlineData("Engineer at Sample Tunnels")]
    [InlineData("Engineer")]
    public void Anything_else_is_kept(string headline) => Kept(With(headline, Ended, Open), "Your headline is in your own words.");

    [Fact]
    public void A_position_without_title_or_employer_makes_no_headline()
    {
        Scores(With("at Example Bridges", Open with { Title = "" }), 1);
        Scores(With("Engineer at", Open with { Company = " " }), 1);
    }

    [Fact]
    public void Without_a_headline_the_question_makes_no_sense_even_where_positions_are_not_seen()
    {
        DoesNotApply(With(" "));
        DoesNotApply(TestProfile.Unseen with { Headline = TestProfile.Seen("") });
    }

    [Fact]
    public void A_headline_without_positions_to_compare_it_with_cannot_be_told() =>
        CannotTell(TestProfile.Unseen with { Headline = TestProfile.Seen("Engineer") }, TestProfile.Hidden);

    private static Profile With(string headline, params ImmutableArray<Position> positions) =>
        TestProfile.Unseen with { Headline = TestProfile.Seen(headline), Positions = TestProfile.Seen(positions) };
}
