using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The photo was uploaded long ago.</summary>
internal sealed class StalePhoto : Rule<ProfileImage>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "stale-photo",
        Title = "Age of the photo",
        Category = Category.Identity,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Curve = Curve.Through((2, 1), (4, 0.5), (8, 0)),
        Why = "Someone who meets you should recognise you from your photo, and looks change with the years.",
        Remedy = "Have someone take a friendly portrait of you by a window; then open your profile, click your picture, and choose \"Update photo\" or \"Add photo\".",
        HelpUri = RuleCatalog.PageOf("stale-photo"),
    };

    /// <inheritdoc/>
    protected override Fact<ProfileImage> Look(Profile profile) => profile.Photo;

    /// <inheritdoc/>
    protected override Verdict Judge(ProfileImage seen, AuditContext context) => seen switch
    {
        { IsSet: false } => Verdict.DoesNotApply(Text.Of("stale-photo.no-photo", "The profile shows no photo whose age could be judged.")),
        { UploadedOn: { } day } => context.ByAge(day, years => Verdict.Scored(
            context.CurveOf(Info).At(years),
            Text.Of(
                "stale-photo.found",
                "Your photo has been up for {years, plural, =0 {less than a year} =1 {about a year} other {about # years}}, since {day}.",
                ("years", Wording.RoughYears(years)), ("day", day)),
            new Evidence(Labels.PhotoUploaded, day.ToString("O", CultureInfo.InvariantCulture)))),
        _ => new Verdict.CannotTell(ProfileImage.PhotoUndated),
    };
}

public static partial class RuleCatalog
{
    /// <summary>The photo was uploaded long ago.</summary>
    public static IAuditRule StalePhoto { get; } = new StalePhoto();
}
