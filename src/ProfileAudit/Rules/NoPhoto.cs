using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile shows no photo.</summary>
internal sealed class NoPhoto : Rule<ProfileImage>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-photo",
        Title = "Profile photo",
        Category = Category.Identity,
        Weight = Weight.Critical,
        Effort = Effort.S,
        Grade = EvidenceGrade.A,
        Sign = Sign.Major,
        Why = "People rate profiles with a photo more favourably, and someone who met you once recognises a face sooner than a name.",
        Remedy = "Add a recent, friendly portrait: open your profile, click the round picture, choose \"Add photo\".",
        HelpUri = RuleCatalog.PageOf("no-photo"),
    };

    /// <inheritdoc/>
    protected override Fact<ProfileImage> Look(Profile profile) => profile.Photo;

    /// <inheritdoc/>
    protected override Verdict Judge(ProfileImage seen, AuditContext context) => seen.IsSet
        ? Verdict.Kept(Text.Of("no-photo.present", "Your profile has a photo."), new Evidence(Labels.Photo, Labels.Present))
        : Verdict.Neglected(Text.Of("no-photo.absent", "Your profile shows no photo."), new Evidence(Labels.Photo, Labels.None));
}

public static partial class RuleCatalog
{
    /// <summary>The profile shows no photo.</summary>
    public static IAuditRule NoPhoto { get; } = new NoPhoto();
}
