using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The headline is empty.</summary>
internal sealed class NoHeadline : Rule<string>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-headline",
        Title = "Headline",
        Category = Category.Identity,
        Weight = Weight.Serious,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "The headline stands beside your name wherever LinkedIn shows you: in searches, invitations and comments.",
        Remedy = "Open your profile, click the pencil beside your name, and write into \"Headline\" what you do and for whom.",
        HelpUri = RuleCatalog.PageOf("no-headline"),
    };

    /// <inheritdoc/>
    protected override Fact<string> Look(Profile profile) => profile.Headline;

    /// <inheritdoc/>
    protected override Verdict Judge(string seen, AuditContext context) => !string.IsNullOrWhiteSpace(seen)
        ? Verdict.Kept(Text.Of("no-headline.present", "Your profile has a headline."), Evidence.Of(Labels.HeadlineCharacters, seen.Length))
        : Verdict.Neglected(Text.Of("no-headline.absent", "Your headline is empty."), Evidence.Of(Labels.HeadlineCharacters, 0));
}

public static partial class RuleCatalog
{
    /// <summary>The headline is empty.</summary>
    public static IAuditRule NoHeadline { get; } = new NoHeadline();
}
