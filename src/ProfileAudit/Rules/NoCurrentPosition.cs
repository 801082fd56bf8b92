using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>No position is a current one.</summary>
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
        Why = "People who come upon your profile like to know what you do these days.",
        Remedy = "Between jobs or in retirement, choose \"Add profile section\", \"Core\", \"Add career break\" on your profile. Otherwise choose \"Add position\" there and tick \"I am currently working in this role\"; it need not be paid work: volunteering and learning count.",
        HelpUri = RuleCatalog.PageOf("no-current-position"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<Position>> Look(Profile profile) => profile.Positions;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<Position> seen, AuditContext context)
    {
        if (seen.IsEmpty)
            return Verdict.DoesNotApply(Text.Of("no-current-position.no-positions", "The profile lists no positions, so none of them can be current."));
        var current = seen.Count(position => position.IsCurrent);
        return current > 0
            ? Verdict.Kept(
                Text.Of("no-current-position.present", "Your profile shows {current, plural, one {# current position} other {# current positions}}.", ("current", current)),
                Evidence.Of(Labels.CurrentPositions, current))
            : Verdict.Neglected(
                Text.Of(
                    "no-current-position.absent",
                    "{positions, plural, =1 {The one position on your profile is not} other {None of the # positions on your profile is}} marked as current.",
                    ("positions", seen.Length)),
                Evidence.Of(Labels.CurrentPositions, 0));
    }
}

public static partial class RuleCatalog
{
    /// <summary>No position is a current one.</summary>
    public static IAuditRule NoCurrentPosition { get; } = new NoCurrentPosition();
}
