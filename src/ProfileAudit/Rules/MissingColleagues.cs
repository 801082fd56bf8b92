using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Nobody of the member's own employers is among the connections.</summary>
internal sealed class MissingColleagues : Rule<(ImmutableArray<Position> Positions, ImmutableArray<Connection> Connections)>
{
    private const int Years = 10;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "missing-colleagues",
        Title = "Colleagues among your connections",
        Category = Category.Network,
        Weight = Weight.Moderate,
        Effort = Effort.M,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.DontKnowHow,
        Curve = Curve.Through((0, 0), (0.5, 0.7), (1, 1)),
        Why = "Randy Friedlander's article advises to begin with people you have worked with: they know your work, and a first line is easy to write. A colleague who has moved on does not show here.",
        Remedy = "Open the page of a company you worked at, choose \"People\", look for faces you know, choose \"Connect\" and write one line about what you did together.",
        HelpUri = RuleCatalog.PageOf("missing-colleagues"),
    };

    /// <inheritdoc/>
    protected override Fact<(ImmutableArray<Position> Positions, ImmutableArray<Connection> Connections)> Look(Profile profile) => profile.Positions.And(profile.Connections);

    /// <inheritdoc/>
    protected override Verdict Judge((ImmutableArray<Position> Positions, ImmutableArray<Connection> Connections) seen, AuditContext context)
    {
        if (seen.Positions.IsEmpty)
            return Verdict.DoesNotApply(Text.Of("missing-colleagues.no-positions", "The profile lists no positions, so there are no employers to look for."));
        if (seen.Connections.IsEmpty)
            return Verdict.DoesNotApply(Text.Of("missing-colleagues.no-connections", "There are no connections yet, so there are no colleagues among them."));
        return context.OverLastMonths(12 * Years, window => Judge(seen.Positions, context.Derived.WorkplacesOf(seen.Connections), window, context.CurveOf(Info)));
    }

    private static Verdict Judge(ImmutableArray<Position> positions, Workplaces workplaces, DateWindow window, Curve curve)
    {
        var recent = Employers(positions, position => position.IsCurrent || position.FinishedOn?.Latest > window.After);
        // An end that could not be read may lie long back.
        var unsure = Employers(positions, position => position.HasUnreadEnd).Except(recent).ToList();
        if (recent.Count == 0 && unsure.Count == 0)
        {
            return Verdict.DoesNotApply(
                Text.Of("missing-colleagues.no-employers", "Your profile names no employer of the {years} years to {day}.", ("years", Years), ("day", window.Through)));
        }

        var met = recent.Count(employer => workplaces.At(employer) > 0);
        var perhapsMet = unsure.Count(employer => workplaces.At(employer) > 0);
        if (unsure.Count > 0 && (recent.Count == 0 || Score(met, unsure.Count - perhapsMet) < Score(met + perhapsMet, perhapsMet)))
            return new Verdict.CannotTell(Unread.Dates(Entries.Positions, unsure.Count));
        return Verdict.Scored(
            Score(met, 0),
            Message(met, recent.Count, window.Through),
            Evidence.Of(Labels.MetEmployers, met),
            Evidence.Of(Labels.OwnEmployers, recent.Count));

        double Score(int with, int more) => curve.At((double)with / (recent.Count + more));
    }

    private static Text Message(int met, int all, DateOnly through) => met == 0
        ? Text.Of(
            "missing-colleagues.none",
            "You have no connection at {employers, plural, =1 {the one employer} =2 {either of the # employers} other {any of the # employers}} that your profile names for the {years} years to {day}.",
            ("employers", all), ("years", Years), ("day", through))
        : Text.Of(
            "missing-colleagues.some",
            "You have a connection at {employers, plural, =1 {the one employer} other {{met} of the # employers}} that your profile names for the {years} years to {day}.",
            ("met", met), ("employers", all), ("years", Years), ("day", through));

    private static HashSet<string> Employers(ImmutableArray<Position> positions, Func<Position, bool> which) =>
        CompanyName.Distinct(positions.Where(which).Select(position => position.Company));
}

public static partial class RuleCatalog
{
    /// <summary>Nobody of the member's own employers is among the connections.</summary>
    public static IAuditRule MissingColleagues { get; } = new MissingColleagues();
}
