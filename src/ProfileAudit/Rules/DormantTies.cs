using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>People with whom the member once talked have long been silent.</summary>
internal sealed class DormantTies : Rule<(ImmutableArray<Connection> Connections, Correspondence Letters)>
{
    private const int Years = Profiles.DormantTies.Years;
    private const int Listed = 10;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "dormant-ties",
        Title = "Old acquaintances",
        Category = Category.Relationships,
        Weight = Weight.Informative,
        Effort = Effort.M,
        Grade = EvidenceGrade.A,
        Sign = Sign.Minor,
        Excuse = Excuse.NoTime,
        Why = "In a study of executives, advice of people whom they had not been in contact with for years was both new and trusted. Dormant ties are no fault, so this is told and never scored; talks elsewhere do not show here.",
        Remedy = "Pick one or two of them, not only the most comfortable ones, choose \"Message\", recall what you last did together, and ask how they are and what they work on now. Ask for nothing in the first message.",
        HelpUri = RuleCatalog.PageOf("dormant-ties"),
    };

    /// <inheritdoc/>
    protected override Fact<(ImmutableArray<Connection> Connections, Correspondence Letters)> Look(Profile profile) => profile.Connections.And(profile.Correspondence);

    /// <inheritdoc/>
    protected override Verdict Judge((ImmutableArray<Connection> Connections, Correspondence Letters) seen, AuditContext context) => seen.Letters is { Conversations.IsEmpty: true, HasGaps: false }
        ? Verdict.DoesNotApply(Text.Of("dormant-ties.no-conversations", "There are no conversations in the data that could have fallen silent."))
        : seen.Letters.HasGaps
        // What was passed over may be the talk of yesterday.
        ? new Verdict.CannotTell(Unread.Messages)
        : context.OverLastMonths(12 * Years, window => Judge(context.Derived.DormantTiesOf(seen.Connections, seen.Letters, window.After)));

    private static Verdict Judge(Profiles.DormantTies dormant)
    {
        var (ties, unsure) = dormant;
        if (ties.IsEmpty && unsure > 0)
            return new Verdict.CannotTell(Unread.People(Entries.Messages, unsure));
        return ties.IsEmpty
            ? Verdict.Kept(
                Text.Of("dormant-ties.none", "Nobody among your connections with whom you once talked has been silent for {years} years or more.", ("years", Years)),
                Evidence.Of(Labels.DormantTies, 0))
            : Told(unsure == 0 ? Tally.Exactly(ties.Length) : Tally.AtLeast(ties.Length, Unread.People(Entries.Messages, unsure)), ties);
    }

    private static Verdict Told(Tally count, ImmutableArray<DormantTie> ties)
    {
        ImmutableArray<Evidence> listed =
        [
            .. ties.Where(tie => tie.Person.Name.Length > 0)
                .Take(Listed)
                .Select(tie => Evidence.About(tie.Person, Talk(tie))),
        ];
        return Verdict.Neglected(Message(count, listed.Length), [Evidence.Of(Labels.DormantTies, count), .. listed]);
    }

    private static Text Message(Tally count, int listed) => listed < count.Count
        ? Text.Of(
            "dormant-ties.some-listed",
            "You and {ties, plural, one {# connection} other {# connections}} once wrote to each other, and not for {years} years or more since; listed here: {listed}, those with the most messages first.",
            ("ties", count), ("years", Years), ("listed", listed))
        : Text.Of(
            "dormant-ties.all-listed",
            "You and {ties, plural, one {# connection} other {# connections}} once wrote to each other, and not for {years} years or more since.",
            ("ties", count), ("years", Years));

    private static Text Talk(DormantTie tie) => Text.Of(
        "dormant-ties.last-talk",
        "last talk {day, month}, {messages, plural, one {# message} other {# messages}}",
        ("day", tie.LastOn), ("messages", tie.Messages));
}

public static partial class RuleCatalog
{
    /// <summary>People with whom the member once talked have long been silent.</summary>
    public static IAuditRule DormantTies { get; } = new DormantTies();
}
