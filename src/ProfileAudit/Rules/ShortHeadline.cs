using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The headline is short.</summary>
internal sealed class ShortHeadline : Rule<string>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "short-headline",
        Title = "Length of the headline",
        Category = Category.Identity,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.B,
        Curve = Curve.Through((10, 0), (40, 0.7), (60, 1)),
        Why = "The headline goes with your name wherever it appears on LinkedIn, and a few words seldom say what you do and for whom. LinkedIn leaves room for 220 characters.",
        Remedy = "Open your profile, click the pencil beside your name, and add to \"Headline\" whom you help or what you care about; 60 characters are enough.",
        HelpUri = RuleCatalog.PageOf("short-headline"),
    };

    /// <inheritdoc/>
    protected override Fact<string> Look(Profile profile) => profile.Headline;

    /// <inheritdoc/>
    protected override Verdict Judge(string seen, AuditContext context)
    {
        var length = seen.AsSpan().Trim().Length;
        return length == 0
            ? Verdict.DoesNotApply(Text.Of("short-headline.no-headline", "There is no headline whose length could be judged."))
            : Verdict.Scored(
                context.CurveOf(Info).At(length),
                Text.Of("short-headline.found", "Your headline has {characters, plural, one {# character} other {# characters}}.", ("characters", length)),
                Evidence.Of(Labels.HeadlineCharacters, length));
    }
}

public static partial class RuleCatalog
{
    /// <summary>The headline is short.</summary>
    public static IAuditRule ShortHeadline { get; } = new ShortHeadline();
}
