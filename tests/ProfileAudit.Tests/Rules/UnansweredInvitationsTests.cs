using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class UnansweredInvitationsTests() : RuleTests(RuleCatalog.UnansweredInvitations)
{
    [Theory]
    [InlineData(0, 1, "No invitation that you received more than 14 days ago waits for an answer.")]
    [InlineData(1, 0.9, "1 invitation that you received more than 14 days ago has not become a connection.")]
    [InlineData(5, 0.5, "5 invitations that you received more than 14 days ago have not become connections.")]
    [InlineData(11, 0.3, "11 invitations that you received more than 14 days ago have not become connections.")]
    [InlineData(20, 0, "20 invitations that you received more than 14 days ago have not become connections.")]
    [InlineData(50, 0, "50 invitations that you received more than 14 days ago have not become connections.")]
    public void The_number_that_became_no_connection_decides(int waiting, double score, string message) =>
        Scores(With([From(1), .. Enumerable.Range(2, waiting).Select(i => From(i))], [TestProfile.Acquaintance(1)]), score, message);

    [Fact]
    public void Two_weeks_are_time_enough_to_answer()
    {
        Scores(With([From(1) with { SentOn = new DateOnly(2026, 2, 14) }], []), 0.9);
        Scores(With([From(1) with { SentOn = new DateOnly(2026, 2, 15) }], []), 1);
    }

    [Fact]
    public void What_the_member_sent_waits_for_others() => Kept(With([TestProfile.Invited with { SentOn = new DateOnly(2020, 1, 1) }], []), "You received no invitations that could wait for an answer.");

    [Fact]
    public void Without_a_received_invitation_nothing_waits()
    {
        Kept(With([], []), "You received no invitations that could wait for an answer.");
        Assert.Equal(Outcome.Kept, Find(With([], []) with { NewestDate = null }).Outcome);
    }

    [Fact]
    public void Who_or_when_that_is_not_told_decides_nothing_unless_it_could_not_change_the_score()
    {
        var undated = From(1) with { SentOn = null };
        CannotTell(With([undated], []));
        CannotTell(With([From(1) with { Person = null }], []));
        CannotTell(With([From(1) with { Person = Person.Of("", "LinkedIn Member", "1") }], []));
        Scores(With([undated], [TestProfile.Acquaintance(1)]), 1);
        Scores(With([From(1) with { Person = null, SentOn = TestProfile.AsOf }], []), 1);
        Scores(With([undated, .. Enumerable.Range(2, 20).Select(i => From(i))], []), 0, "At least 20 invitations that you received more than 14 days ago have not become connections.");
    }

    [Fact]
    public void A_connection_that_is_nobody_may_be_the_one_who_invited_most()
    {
        var nobody = Person.Of("", "", "");
        CannotTell(With([From(1)], [nobody]));
        Scores(
            With([From(1), From(1), From(1), .. Enumerable.Range(2, 20).Select(i => From(i))], [nobody]),
            0,
            "At least 20 invitations that you received more than 14 days ago have not become connections.");
    }

    [Fact]
    public void Both_facts_and_a_date_are_needed()
    {
        NeedsADate(With([From(1)], []));
        CannotTell(With([From(1)], []) with { Connections = TestProfile.Hidden }, TestProfile.Hidden);
        CannotTell(With([From(1)], []) with { Invitations = TestProfile.Hidden }, TestProfile.Hidden);
    }

    private static Invitation From(int i) =>
        new(InvitationDirection.Incoming, new DateOnly(2025, 12, 1), InvitationNote.None, TestProfile.Acquaintance(i));

    private static Profile With(Invitation[] invitations, Person[] connections) => TestProfile.Unseen with
    {
        Invitations = TestProfile.Seen<ImmutableArray<Invitation>>([.. invitations], "Invitations.csv"),
        Connections = TestProfile.Seen<ImmutableArray<Connection>>([.. connections.Select(person => new Connection(new DateOnly(2026, 1, 1), person))], "Connections.csv"),
    };
}
