using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The network ends at the member's own employers and schools.</summary>
internal sealed class ClosedNetwork : Rule<((ImmutableArray<Connection> Connections, ImmutableArray<Position> Positions) Work, ImmutableArray<EducationEntry> Education)>
{
    private const int Fewest = 20;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "closed-network",
        Title = "People beyond your employers",
        Category = Category.Network,
        Weight = Weight.Serious,
        Effort = Effort.L,
        Grade = EvidenceGrade.A,
        Sign = Sign.Minor,
        Excuse = Excuse.KnowEnough,
        Curve = Curve.Through((0.4, 1), (0.6, 0.5), (0.9, 0)),
        Why = "People of other circles hear of other things. In studies, those who linked groups that did not know each other had better ideas and pay, and moderately weak ties led to new jobs more often than close ones. The data does not show who knows whom, so employers and schools stand in for circles here; where the line lies is our own judgement.",
        Remedy = "Think of people whom you know from elsewhere: customers, a course, a club, an event. Search for their names, open their profiles, and choose \"Connect\" (sometimes under \"More\"). One or two a week are enough.",
        HelpUri = RuleCatalog.PageOf("closed-network"),
    };

    /// <inheritdoc/>
    protected override Fact<((ImmutableArray<Connection> Connections, ImmutableArray<Position> Positions) Work, ImmutableArray<EducationEntry> Education)> Look(Profile profile) =>
        profile.Connections.And(profile.Positions).And(profile.Education);

    /// <inheritdoc/>
    protected override Verdict Judge(
        ((ImmutableArray<Connection> Connections, ImmutableArray<Position> Positions) Work, ImmutableArray<EducationEntry> Education) seen, AuditContext context)
    {
        var workplaces = context.Derived.WorkplacesOf(seen.Work.Connections);
        if (workplaces.Told < Fewest)
            return Verdict.DoesNotApply(Text.Of("closed-network.few", "Fewer than {number} of your connections tell where they work, too few for a share.", ("number", Fewest)));
        var own = CompanyName.Distinct([.. seen.Work.Positions.Select(position => position.Company), .. seen.Education.Select(school => school.School)]);
        if (own.Count == 0)
            return Verdict.DoesNotApply(Text.Of("closed-network.no-circles", "Your profile names no employer and no school to compare your connections with."));
        var inside = own.Sum(workplaces.At);
        return Verdict.Scored(
            context.CurveOf(Info).At((double)inside / workplaces.Told),
            Text.Of(
                "closed-network.found",
                "{inside, plural, =0 {None} other {#}} of your {told} connections who tell where they work {inside, plural, one {is} other {are}} at an employer or school of yours.",
                ("inside", inside), ("told", workplaces.Told)),
            Evidence.Of(Labels.OwnConnections, inside),
            Evidence.Of(Labels.ConnectionsWithCompany, workplaces.Told));
    }
}

public static partial class RuleCatalog
{
    /// <summary>The network ends at the member's own employers and schools.</summary>
    public static IAuditRule ClosedNetwork { get; } = new ClosedNetwork();
}
