using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile lists few skills.</summary>
internal sealed class FewSkills : Rule<Tally>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "few-skills",
        Title = "Skills",
        Category = Category.Substance,
        Weight = Weight.Serious,
        Effort = Effort.S,
        Grade = EvidenceGrade.C,
        Sign = Sign.Minor,
        Curve = Curve.Through((0, 0), (5, 0.3), (15, 0.7), (25, 1)),
        Why = "Skills tell at a glance what you can be asked about. LinkedIn has claimed that listing some brings more views, but has published no method, so take this as a convention.",
        Remedy = "On your profile choose \"Add profile section\", \"Core\", \"Add skills\", and add up to five that people ask you about, and more another day; about 25 in all are plenty.",
        HelpUri = RuleCatalog.PageOf("few-skills"),
    };

    /// <inheritdoc/>
    protected override Fact<Tally> Look(Profile profile) => profile.Skills;

    /// <inheritdoc/>
    protected override Verdict Judge(Tally seen, AuditContext context) => Verdict.Counted(
        seen,
        context.CurveOf(Info),
        Text.Of("few-skills.found", "Your profile lists {skills, plural, =0 {no skills} one {# skill} other {# skills}}.", ("skills", seen)),
        Evidence.Of(Labels.Skills, seen));
}

public static partial class RuleCatalog
{
    /// <summary>The profile lists few skills.</summary>
    public static IAuditRule FewSkills { get; } = new FewSkills();
}
