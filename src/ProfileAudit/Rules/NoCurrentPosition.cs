using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Every position has ended.</summary>
internal sealed class NoCurrentPosition : Rule<ImmutableArray<Position>>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-current-position",
        Title = "Current position",
        Category = Category.Substance,
        Weight = Weight.Moderate,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "Without a present, visitors are left with your past. It is a convention of career advisers; we know of no study.",
        Remedy = "On your profile choose \"Add profile section\", \"Core\", \"Add position\", and tick \"I am currently working in this role\". Between jobs, name what you look for, study or volunteer in.",
        HelpUri = RuleCatalog.PageOf("no-current-position"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<Position>> Look(Profile profile) => profile.Positions;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<Position> seen, AuditContext context)
    {
        if (seen.IsEmpty)
            return Verdict.DoesNotApply("The profile lists no positions, so none of them can be current.");
        var current = seen.Count(position => position.IsCurrent);
        return current > 0
            ? Verdict.Kept($"Your profile shows {Wording.Count(current, "current position", "current positions")}.", Evidence.Of("current positions", current))
            : Verdict.Neglected("All of your positions have ended.", Evidence.Of("current positions", 0));
    }
}

public static partial class RuleCatalog
{
    /// <summary>Every position has ended.</summary>
    public static IAuditRule NoCurrentPosition { get; } = new NoCurrentPosition();
}
