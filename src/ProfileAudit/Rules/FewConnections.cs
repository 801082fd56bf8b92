using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The network is small.</summary>
internal sealed class FewConnections : Rule<Tally>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "few-connections",
        Title = "Connections",
        Category = Category.Network,
        Weight = Weight.Critical,
        Effort = Effort.L,
        Grade = EvidenceGrade.A,
        Sign = Sign.Major,
        Excuse = Excuse.KnowEnough,
        Curve = Curve.Through((0, 0), (30, 0.3), (50, 0.5), (150, 0.75), (500, 1)),
        Why = "One of the four signs of neglect in Randy Friedlander's article. In one study raters thought better of profiles with more connections; in another, the number of ties predicted what people got out of their network half a year later.",
        Remedy = "Search for people you worked or studied with, open their profiles, and choose \"Connect\" (sometimes under \"More\"). A few a week are enough; keep the notes, of which free accounts have about five a month, for those who may not remember you.",
        HelpUri = RuleCatalog.PageOf("few-connections"),
    };

    /// <inheritdoc/>
    protected override Fact<Tally> Look(Profile profile) => profile.ConnectionCount;

    /// <inheritdoc/>
    protected override Verdict Judge(Tally seen, AuditContext context) => Verdict.Counted(
        seen,
        context.CurveOf(Info),
        Text.Of("few-connections.found", "You have {connections, plural, =0 {no connections} one {# connection} other {# connections}}.", ("connections", seen)),
        Evidence.Of(Labels.Connections, seen));
}

public static partial class RuleCatalog
{
    /// <summary>The network is small.</summary>
    public static IAuditRule FewConnections { get; } = new FewConnections();
}
