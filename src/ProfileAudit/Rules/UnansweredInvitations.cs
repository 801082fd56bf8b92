using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Invitations wait for an answer.</summary>
internal sealed class UnansweredInvitations : Rule<(ImmutableArray<Invitation> Invitations, ImmutableArray<Connection> Connections)>
{
    private const int Days = 14;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "unanswered-invitations",
        Title = "Answers to invitations",
        Category = Category.Relationships,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.Salespeople,
        Curve = Curve.Through((0, 1), (5, 0.5), (20, 0)),
        Why = "Among strangers who sell something there may be somebody you would like to know, and a pile hides both. The data does not tell an invitation that you declined from one that still waits.",
        Remedy = "On \"My Network\" choose \"Invitations\" and go through the pile: look at each profile, ask why the person writes where you wonder (on the profile, \"Message\", where it is offered), and then accept or ignore. You owe nobody a yes.",
        HelpUri = RuleCatalog.PageOf("unanswered-invitations"),
    };

    /// <inheritdoc/>
    protected override Fact<(ImmutableArray<Invitation> Invitations, ImmutableArray<Connection> Connections)> Look(Profile profile) => profile.Invitations.And(profile.Connections);

    /// <inheritdoc/>
    protected override Verdict Judge((ImmutableArray<Invitation> Invitations, ImmutableArray<Connection> Connections) seen, AuditContext context)
    {
        ImmutableArray<Invitation> received = [.. seen.Invitations.Where(each => each.Direction == InvitationDirection.Incoming)];
        return received.IsEmpty
            ? Verdict.Kept(
                Text.Of("unanswered-invitations.none-received", "You received no invitations that could wait for an answer."),
                Evidence.Of(Labels.ReceivedInvitations, 0))
            : context.OnAsOf(asOf => Judge(received, seen.Connections, context.Derived.PeopleOf(seen.Connections), asOf, context.CurveOf(Info)));
    }

    private static Verdict Judge(ImmutableArray<Invitation> received, ImmutableArray<Connection> connections, KnownPeople known, DateOnly asOf, Curve curve)
    {
        var matcher = new PersonMatcher(known, received.Select(each => each.Person));
        var (waiting, unsure) = (0, 0);
        var waitingOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, sentOn, _, sender) in received)
        {
            var match = sender is null ? PersonMatch.Unsure : matcher.Find(sender, out _);
            if (match == PersonMatch.Same || (sentOn is { } sent && asOf.DayNumber - sent.DayNumber <= Days))
                continue;
            if (match == PersonMatch.Other && sentOn is not null)
            {
                waiting++;
                waitingOf[sender!.Id] = waitingOf.GetValueOrDefault(sender.Id) + 1;
            }
            else
            {
                unsure++;
            }
        }

        // A connection whose account is closed tells nothing of itself, and may be one of those who invited.
        var hidden = waitingOf.Values.OrderDescending().Take(connections.Count(each => each.Person is not { IsUnknown: false })).Sum();
        (waiting, unsure) = (waiting - hidden, unsure + hidden);

        // What is unsure may all be answered or all wait: it decides nothing where both score the same.
        var why = Unread.People(Entries.Invitations, unsure);
        if (curve.At(waiting + unsure) < curve.At(waiting))
            return new Verdict.CannotTell(why);
        var tally = unsure == 0 ? Tally.Exactly(waiting) : Tally.AtLeast(waiting, why);
        return Verdict.Scored(
            curve.At(waiting),
            Message(tally),
            Evidence.Of(Labels.WaitingInvitations, tally),
            Evidence.Of(Labels.ReceivedInvitations, received.Length));
    }

    private static Text Message(Tally waiting) => waiting is { Count: 0, IsExact: true }
        ? Text.Of("unanswered-invitations.none-waiting", "No invitation that you received more than {days} days ago waits for an answer.", ("days", Days))
        : Text.Of(
            "unanswered-invitations.waiting",
            "{waiting, plural, one {# invitation} other {# invitations}} that you received more than {days} days ago {waiting, plural, one {has not become a connection} other {have not become connections}}.",
            ("waiting", waiting), ("days", Days));
}

public static partial class RuleCatalog
{
    /// <summary>Invitations wait for an answer.</summary>
    public static IAuditRule UnansweredInvitations { get; } = new UnansweredInvitations();
}
