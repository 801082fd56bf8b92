using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoInvitationsTests() : RuleTests(RuleCatalog.NoInvitations)
{
    private static readonly Invitation Old = TestProfile.Invited with { SentOn = new DateOnly(2019, 5, 6), Direction = InvitationDirection.Incoming };

    [Theory]
    [InlineData(0, 0, "You sent no invitations in the 12 months to 1 March 2026.")]
    [InlineData(1, 0.25, "You sent 1 invitation in the 12 months to 1 March 2026.")]
    [InlineData(3, 0.75, "You sent 3 invitations in the 12 months to 1 March 2026.")]
    [InlineData(4, 1, "You sent 4 invitations in the 12 months to 1 March 2026.")]
    [InlineData(99, 1, "You sent 99 invitations in the 12 months to 1 March 2026.")]
    public void The_number_of_sent_ones_decides(int sent, double score, string message) => Scores(With([Old, .. Enumerable.Repeat(TestProfile.Invited, sent)]), score, message);

    [Fact]
    public void The_year_begins_the_day_after_the_same_day_of_the_year_before()
    {
        Scores(With(TestProfile.Invited with { SentOn = new DateOnly(2025, 3, 2) }), 0.25);
        Scores(With(TestProfile.Invited with { SentOn = new DateOnly(2025, 3, 1) }), 0);
    }

    [Fact]
    public void A_file_that_reaches_back_less_than_a_year_says_so()
    {
        Scores(
            With(TestProfile.Invited, Old with { SentOn = new DateOnly(2025, 11, 3) }),
            0.25,
            "As far as the data tells, you sent 1 invitation in the 12 months to 1 March 2026; its oldest invitation, sent or received, is of 3 November 2025, and it may hold none from before.");
        Scores(With(Old with { SentOn = new DateOnly(2025, 3, 1) }), 0, "You sent no invitations in the 12 months to 1 March 2026.");
        Scores(With(), 0, "You sent no invitations in the 12 months to 1 March 2026.");
    }

    [Fact]
    public void What_others_sent_does_not_count() => Scores(With(Old with { SentOn = TestProfile.AsOf }), 0);

    [Fact]
    public void Invitations_without_a_date_make_it_a_lower_bound()
    {
        var undated = TestProfile.Invited with { SentOn = null };
        CannotTell(With(TestProfile.Invited, undated));
        Kept(With([undated, .. Enumerable.Repeat(TestProfile.Invited, 4)]), "You sent at least 4 invitations in the 12 months to 1 March 2026.");
        Scores(With(Old, Old with { SentOn = null }), 0, "You sent no invitations in the 12 months to 1 March 2026.");
    }

    [Fact]
    public void The_year_needs_an_end() => NeedsADate(With(TestProfile.Invited));

    private static Profile With(params Invitation[] invitations) => TestProfile.Unseen with { Invitations = TestProfile.Seen<ImmutableArray<Invitation>>([.. invitations]) };
}
