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
        Remedy = "On your profile choose \"Add profile section\", \"Core\", \"Add position\", and enter the work you do now; volunteering and self-employment count.",
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
            return Verdict.Kept($"Your profile lists {Wording.Count(positions.Length, "position", "positions")}.", Evidence.Of("positions", positions.Length));
        return context.AcceptsSubstitute(Info)
            ? beginnings.Match(Substituted, why => new Verdict.CannotTell(why))
            : Verdict.Neglected("Your profile lists no positions.", Evidence.Of("positions", 0));
    }

    private static Verdict Substituted(Tally beginnings) => Verdict.Counted(
        beginnings,
        count => count > 0 ? 1 : 0,
        beginnings.Count > 0
            ? $"Your profile lists no positions yet, and {Wording.HowMany(beginnings, "school or project", "schools and projects")}, which will do to begin with."
            : "Your profile lists no positions, no schools and no projects.",
        Evidence.Of("positions", 0),
        Evidence.Of("schools and projects", beginnings));
}

public static partial class RuleCatalog
{
    /// <summary>The profile lists no position.</summary>
    public static IAuditRule NoPosition { get; } = new NoPosition();
}
