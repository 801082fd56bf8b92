using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile lists no education.</summary>
internal sealed class NoEducation : Rule<ImmutableArray<EducationEntry>>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-education",
        Title = "Education",
        Category = Category.Substance,
        Weight = Weight.Moderate,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "Schools are where many acquaintances come from: people find you by a place you shared.",
        Remedy = "On your profile choose \"Add profile section\", \"Core\", \"Add education\", and enter the school you would most like to be found by; apprenticeships and courses count.",
        HelpUri = RuleCatalog.PageOf("no-education"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<EducationEntry>> Look(Profile profile) => profile.Education;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<EducationEntry> seen, AuditContext context) => seen.Length > 0
        ? Verdict.Kept(
            Text.Of("no-education.present", "Your profile lists {schools, plural, one {# school} other {# schools}}.", ("schools", seen.Length)),
            Evidence.Of(Labels.Schools, seen.Length))
        : Verdict.Neglected(Text.Of("no-education.absent", "Your profile lists no education."), Evidence.Of(Labels.Schools, 0));
}

public static partial class RuleCatalog
{
    /// <summary>The profile lists no education.</summary>
    public static IAuditRule NoEducation { get; } = new NoEducation();
}
