using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile lists no position.</summary>
internal sealed class NoPosition : Rule<(ImmutableArray<Position> Positions, Fact<Tally> Beginnings)>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-position",
        Title = "Experience",
        Category = Category.Substance,
        Weight = Weight.Critical,
        Effort = Effort.M,
        Grade = EvidenceGrade.D,
        Sign = Sign.Minor,
        Why = "Where you work and worked is what colleagues of today and of old look for to be sure it is you.",
        Remedy = "On your profile choose \"Add profile section\", \"Core\", \"Add position\", and enter the work you do or did last; internships, jobs beside school, volunteering and self-employment count.",
        Substitute = "an education or a project",
        HelpUri = RuleCatalog.PageOf("no-position"),
    };

    /// <inheritdoc/>
    protected override Fact<(ImmutableArray<Position> Positions, Fact<Tally> Beginnings)> Look(Profile profile) => profile.Positions.Select(positions =>
        (positions, Fact.Sum([profile.Education.HowMany(), profile.Projects.HowMany()])));

    /// <inheritdoc/>
    protected override Verdict Judge((ImmutableArray<Position> Positions, Fact<Tally> Beginnings) seen, AuditContext context)
    {
        var (positions, beginnings) = seen;
        if (positions.Length > 0)
        {
            return Verdict.Kept(
                Text.Of("no-position.present", "Your profile lists {positions, plural, one {# position} other {# positions}}.", ("positions", positions.Length)),
                Evidence.Of(Labels.Positions, positions.Length));
        }

        return context.AcceptsSubstitute(Info)
            ? beginnings.Match(Substituted, why => new Verdict.CannotTell(why))
            : Verdict.Neglected(Text.Of("no-position.absent", "Your profile lists no positions."), Evidence.Of(Labels.Positions, 0));
    }

    private static Verdict Substituted(Tally beginnings) => Verdict.Counted(
        beginnings,
        count => count > 0 ? 1 : 0,
        beginnings.Count > 0
            ? Text.Of(
                "no-position.substituted",
                "Your profile lists no positions yet, and {beginnings, plural, one {# school or project} other {# schools and projects}}, which will do to begin with.",
                ("beginnings", beginnings))
            : Text.Of("no-position.no-substitute", "Your profile lists no positions, no schools and no projects."),
        Evidence.Of(Labels.Positions, 0),
        Evidence.Of(Labels.SchoolsAndProjects, beginnings));
}

public static partial class RuleCatalog
{
    /// <summary>The profile lists no position.</summary>
    public static IAuditRule NoPosition { get; } = new NoPosition();
}
