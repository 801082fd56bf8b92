using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The network has stopped growing.</summary>
internal sealed class StalledNetwork : Rule<ImmutableArray<Connection>>
{
    private const int Months = 12;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "stalled-network",
        Title = "New connections",
        Category = Category.Network,
        Weight = Weight.Serious,
        Effort = Effort.M,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.KnowEnough,
        Curve = Curve.Through((0, 0), (5, 0.5), (12, 1)),
        Why = "A network grows with the people you meet, and new ones bring in what the others do not know. We know of no study of how fast it should grow.",
        Remedy = "Think of the last three people you met at work, in a course or at an event; open their profiles, choose \"Connect\" and say where you met.",
        HelpUri = RuleCatalog.PageOf("stalled-network"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<Connection>> Look(Profile profile) => profile.Connections;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<Connection> seen, AuditContext context) => seen.IsEmpty
        ? Verdict.DoesNotApply(Text.Of("stalled-network.no-connections", "There are no connections yet, so their growth cannot be judged."))
        : context.OverLastMonths(Months, window =>
        {
            var added = window.Count(ActivityLog.From(seen.Select(connection => connection.ConnectedOn)), Entries.Connections);
            return Verdict.Counted(
                added,
                context.CurveOf(Info),
                Text.Of(
                    "stalled-network.found",
                    "You made {added, plural, =0 {no new connections} one {# new connection} other {# new connections}} in the {months} months to {day}.",
                    ("added", added), ("months", Months), ("day", window.Through)),
                Evidence.Of(Labels.NewConnections, added));
        });
}

public static partial class RuleCatalog
{
    /// <summary>The network has stopped growing.</summary>
    public static IAuditRule StalledNetwork { get; } = new StalledNetwork();
}
