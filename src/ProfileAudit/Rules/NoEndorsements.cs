using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Nobody has endorsed a skill.</summary>
internal sealed class NoEndorsements : Rule<Tally>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-endorsements",
        Title = "Endorsements",
        Category = Category.Substance,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Curve = Curve.Through((0, 0), (10, 1)),
        Why = "An endorsement says that somebody else, too, knows you for a skill. It takes them one click, so it is weak evidence of anything.",
        Remedy = "On your profile open \"Skills\" and move those to the top that people know you for. Then endorse two colleagues for what you have seen them do well: to get, first give.",
        HelpUri = RuleCatalog.PageOf("no-endorsements"),
    };

    /// <inheritdoc/>
    protected override Fact<Tally> Look(Profile profile) => profile.EndorsementsReceived;

    /// <inheritdoc/>
    protected override Verdict Judge(Tally seen, AuditContext context) => Verdict.Counted(
        seen,
        context.CurveOf(Info),
        Text.Of(
            "no-endorsements.found",
            "Others have given you {endorsements, plural, =0 {no endorsements} one {# endorsement} other {# endorsements}}.",
            ("endorsements", seen)),
        Evidence.Of(Labels.Endorsements, seen));
}

public static partial class RuleCatalog
{
    /// <summary>Nobody has endorsed a skill.</summary>
    public static IAuditRule NoEndorsements { get; } = new NoEndorsements();
}
