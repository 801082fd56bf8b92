using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile names no place.</summary>
internal sealed class NoLocation : Rule<string>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-location",
        Title = "Location",
        Category = Category.Identity,
        Weight = Weight.Moderate,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "A place tells visitors whether you are near enough to meet, and tells you apart from your namesakes.",
        Remedy = "Open your profile, click the pencil beside your name, and fill in \"Country/Region\" and \"City\"; a region is enough.",
        HelpUri = RuleCatalog.PageOf("no-location"),
    };

    /// <inheritdoc/>
    protected override Fact<string> Look(Profile profile) => profile.Location;

    /// <inheritdoc/>
    protected override Verdict Judge(string seen, AuditContext context) => !string.IsNullOrWhiteSpace(seen)
        ? Verdict.Kept(Text.Of("no-location.present", "Your profile says where you are."), new Evidence(Labels.Location, Labels.Present))
        : Verdict.Neglected(Text.Of("no-location.absent", "Your profile names no place."), new Evidence(Labels.Location, Labels.None));
}

public static partial class RuleCatalog
{
    /// <summary>The profile names no place.</summary>
    public static IAuditRule NoLocation { get; } = new NoLocation();
}
