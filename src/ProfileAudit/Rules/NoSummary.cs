using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The About text is empty.</summary>
internal sealed class NoSummary : Rule<int>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-summary",
        Title = "About text",
        Category = Category.Substance,
        Weight = Weight.Serious,
        Effort = Effort.M,
        Grade = EvidenceGrade.A,
        Sign = Sign.Minor,
        Why = "In a study, raters thought better of longer profiles. The About text is the one place where you speak in your own voice.",
        Remedy = "On your profile choose \"Add profile section\", \"Core\", \"Add about\", and say in a few sentences what you do, for whom, and what people may ask you.",
        HelpUri = RuleCatalog.PageOf("no-summary"),
    };

    /// <inheritdoc/>
    protected override Fact<int> Look(Profile profile) => profile.SummaryLength;

    /// <inheritdoc/>
    protected override Verdict Judge(int seen, AuditContext context) => seen > 0
        ? Verdict.Kept(Text.Of("no-summary.present", "Your profile has an About text."), Evidence.Of(Labels.AboutCharacters, seen))
        : Verdict.Neglected(Text.Of("no-summary.absent", "Your About text is empty."), Evidence.Of(Labels.AboutCharacters, 0));
}

public static partial class RuleCatalog
{
    /// <summary>The About text is empty.</summary>
    public static IAuditRule NoSummary { get; } = new NoSummary();
}
