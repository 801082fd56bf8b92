using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The About text is short.</summary>
internal sealed class ThinSummary : Rule<int>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "thin-summary",
        Title = "Length of the About text",
        Category = Category.Substance,
        Weight = Weight.Moderate,
        Effort = Effort.M,
        Grade = EvidenceGrade.A,
        Sign = Sign.Minor,
        Curve = Curve.Through((0, 0), (200, 0.3), (500, 0.7), (800, 1)),
        Why = "In a study, raters thought better of longer profiles. LinkedIn allows 2,600 characters and shows about the first 300 before a visitor asks for more.",
        Remedy = "On your profile click the pencil beside \"About\" and add a paragraph: what you are working on, one thing you are proud of, what you like to be asked. 800 characters are plenty.",
        HelpUri = RuleCatalog.PageOf("thin-summary"),
    };

    /// <inheritdoc/>
    protected override Fact<int> Look(Profile profile) => profile.SummaryLength;

    /// <inheritdoc/>
    protected override Verdict Judge(int seen, AuditContext context) => seen == 0
        ? Verdict.DoesNotApply(Text.Of("thin-summary.no-summary", "There is no About text whose length could be judged."))
        : Verdict.Scored(
            context.CurveOf(Info).At(seen),
            Text.Of("thin-summary.found", "Your About text has {characters, plural, one {# character} other {# characters}}.", ("characters", seen)),
            Evidence.Of(Labels.AboutCharacters, seen));
}

public static partial class RuleCatalog
{
    /// <summary>The About text is short.</summary>
    public static IAuditRule ThinSummary { get; } = new ThinSummary();
}
