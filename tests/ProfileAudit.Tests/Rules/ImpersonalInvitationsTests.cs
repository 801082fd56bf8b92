using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class ImpersonalInvitationsTests() : RuleTests(RuleCatalog.ImpersonalInvitations)
{
    [Theory]
    [InlineData(0, 20, 0, "None of the 20 invitations that you sent had a note of yours. No more than 5 of a month are weighed, since free accounts have about as many notes.")]
    [InlineData(1, 19, 0.25, "1 of the 20 invitations that you sent had a note of yours. No more than 5 of a month are weighed, since free accounts have about as many notes.")]
    [InlineData(2, 18, 0.5, "2 of the 20 invitations that you sent had a note of yours. No more than 5 of a month are weighed, since free accounts have about as many notes.")]
    [InlineData(6, 14, 0.75, "6 of the 20 invitations that you sent had a note of yours. No more than 5 of a month are weighed, since free accounts have about as many notes.")]
    [InlineData(10, 10, 1, "10 of the 20 invitations that you sent had a note of yours. No more than 5 of a month are weighed, since free accounts have about as many notes.")]
    [InlineData(20, 0, 1, "20 of the 20 invitations that you sent had a note of yours. No more than 5 of a month are weighed, since free accounts have about as many notes.")]
    public void The_share_with_an_own_word_decides(int personal, int others, double score, string message) => Scores(
        With([.. Enumerable.Range(0, personal + others).Select(i => Sent(i, i < personal ? InvitationNote.Personal : InvitationNote.None))]), score, message);

    [Fact]
    public void Of_a_month_no_more_are_counted_than_a_free_account_has_notes()
    {
        // 40 of one month count as 5, 1 of another as 1.
        Scores(With([.. Enumerable.Repeat(Sent(0, InvitationNote.None), 39), Sent(0, InvitationNote.Personal), Sent(1, InvitationNote.None)]), 0.5 + (0.5 * ((1.0 / 6) - 0.1) / 0.4));
        Scores(With([.. Enumerable.Repeat(Sent(0, InvitationNote.Personal), 7), Sent(0, InvitationNote.None)]), 1);
        // The same month of another year is another month.
        Scores(With([.. Enumerable.Repeat(Sent(0, InvitationNote.None), 9), Sent(12, InvitationNote.Personal)]), 0.5 + (0.5 * ((1.0 / 6) - 0.1) / 0.4));
    }

    [Fact]
    public void LinkedIns_own_sentences_are_no_own_word() => Scores(With([.. Enumerable.Range(0, 5).Select(i => Sent(i, InvitationNote.Stock))]), 0);

    [Fact]
    public void Below_five_sent_a_share_says_nothing()
    {
        DoesNotApply(With([.. Enumerable.Range(0, 4).Select(i => Sent(i, InvitationNote.None))]));
        DoesNotApply(With([.. Enumerable.Range(0, 9).Select(i => Sent(i, InvitationNote.None) with { Direction = InvitationDirection.Incoming })]));
    }

    [Fact]
    public void A_month_that_is_not_told_decides_nothing_unless_it_could_not_change_the_score()
    {
        var undated = Sent(0, InvitationNote.None) with { SentOn = null };
        CannotTell(With([.. Enumerable.Repeat(Sent(0, InvitationNote.None), 5), Sent(1, InvitationNote.Personal), undated]));
        CannotTell(With([.. Enumerable.Repeat(undated, 6), Sent(1, InvitationNote.Personal)]));
        Scores(With([.. Enumerable.Repeat(undated, 6)]), 0);
        Scores(With([.. Enumerable.Range(0, 6).Select(i => Sent(i, InvitationNote.Personal)), undated]), 1);
    }

    [Fact]
    public void It_asks_for_no_more_notes_than_there_are_and_claims_no_effect()
    {
        var info = RuleCatalog.ImpersonalInvitations.Info;
        Assert.Contains("about five such notes a month", info.Remedy, StringComparison.Ordinal);
        Assert.Contains("contradictory", info.Why, StringComparison.Ordinal);
    }

    private static Invitation Sent(int month, InvitationNote note) => TestProfile.Invited with { SentOn = TestProfile.AsOf.AddMonths(-month), Note = note };

    private static Profile With(params ImmutableArray<Invitation> invitations) => TestProfile.Unseen with { Invitations = TestProfile.Seen(invitations) };
}
