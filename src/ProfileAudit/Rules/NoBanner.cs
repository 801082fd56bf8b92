using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile has no banner of its own.</summary>
internal sealed class NoBanner : Rule<ProfileImage>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-banner",
        Title = "Banner",
        Category = Category.Identity,
        Weight = Weight.Moderate,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "The wide picture behind your photo is the first thing visitors see, and LinkedIn's own says nothing about you.",
        Remedy = "Open your profile, click the camera or pencil in the wide picture behind your photo, and upload one from your world: your workplace, your town, something you made.",
        HelpUri = RuleCatalog.PageOf("no-banner"),
    };

    /// <inheritdoc/>
    protected override Fact<ProfileImage> Look(Profile profile) => profile.Banner;

    /// <inheritdoc/>
    protected override Verdict Judge(ProfileImage seen, AuditContext context) => seen.IsSet
        ? Verdict.Kept(Text.Of("no-banner.present", "Your profile has a banner of its own."), new Evidence(Labels.Banner, Labels.Present))
        : Verdict.Neglected(Text.Of("no-banner.absent", "Your profile shows no banner of its own."), new Evidence(Labels.Banner, Labels.None));
}

public static partial class RuleCatalog
{
    /// <summary>The profile has no banner of its own.</summary>
    public static IAuditRule NoBanner { get; } = new NoBanner();
}
