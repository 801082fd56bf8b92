using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile lists no position.</summary>
internal sealed class NoPosition : Rule<ImmutableArray<Position>>
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
        Why = "Where you work and worked is what colleagues of today and of old look for to be sure it is you. It is a convention of career advisers; we know of no study.",
        Remedy = "On your profile choose \"Add profile section\", \"Core\", \"Add position\", and enter the work you do now; volunteering and self-employment count.",
        HelpUri = RuleCatalog.PageOf("no-position"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<Position>> Look(Profile profile) => profile.Positions;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<Position> seen, AuditContext context) => seen.Length > 0
        ? Verdict.Kept($"Your profile lists {Wording.Count(seen.Length, "position", "positions")}.", Evidence.Of("positions", seen.Length))
        : Verdict.Neglected("Your profile lists no positions.", Evidence.Of("positions", 0));
}

public static partial class RuleCatalog
{
    /// <summary>The profile lists no position.</summary>
    public static IAuditRule NoPosition { get; } = new NoPosition();
}
