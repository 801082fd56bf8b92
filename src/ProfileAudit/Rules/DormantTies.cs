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
        ? Verdict.DoesNotApply("There are no conversations in the data that could have fallen silent.")
        : seen.Letters.HasGaps
        // What was passed over may be the talk of yesterday.
        ? new Verdict.CannotTell(Unread.Messages)
        : context.OverLastMonths(12 * Years, window => Judge(Profiles.DormantTies.Of(seen.Connections, seen.Letters, window.After)));

    private static Verdict Judge(Profiles.DormantTies dormant)
    {
        var (ties, unsure) = dormant;
        if (ties.IsEmpty && unsure > 0)
            return new Verdict.CannotTell(Unread.People(Entries.Messages, unsure));
        return ties.IsEmpty
            ? Verdict.Kept($"Nobody among your connections with whom you once talked has been silent for {Years} years or more.", Evidence.Of("dormant ties", 0))
            : Told(unsure == 0 ? Tally.Exactly(ties.Length) : Tally.AtLeast(ties.Length, Unread.People(Entries.Messages, unsure)), ties);
    }

    private static Verdict Told(Tally count, ImmutableArray<DormantTie> ties)
    {
        ImmutableArray<Evidence> listed =
        [
            .. ties.Where(tie => tie.Person.Name.Length > 0)
                .Take(Listed)
                .Select(tie => Evidence.About(tie.Person, $"last talk {Wording.Month(tie.LastOn)}, {Wording.Count(tie.Messages, "message", "messages")}")),
        ];
        var rest = listed.Length < count.Count ? $"; listed here: {listed.Length}, those with the most messages first" : "";
        return Verdict.Neglected(
            $"You and {Wording.HowMany(count, "connection", "connections")} once wrote to each other, and not for {Years} years or more since{rest}.",
            [Evidence.Of("dormant ties", count), .. listed]);
    }
}

public static partial class RuleCatalog
{
    /// <summary>People with whom the member once talked have long been silent.</summary>
    public static IAuditRule DormantTies { get; } = new DormantTies();
}
