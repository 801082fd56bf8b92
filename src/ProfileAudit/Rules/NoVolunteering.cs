using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile names no volunteering and no cause.</summary>
internal sealed class NoVolunteering : Rule<Tally>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-volunteering",
        Title = "Volunteering and causes",
        Category = Category.Belonging,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "What people do or care about besides work gives others a reason to talk to them.",
        Remedy = "On your profile choose \"Add profile section\", \"Additional\", then \"Add volunteer experience\" or \"Add causes\", and name one thing that you give time to or care about.",
        HelpUri = RuleCatalog.PageOf("no-volunteering"),
    };

    /// <inheritdoc/>
    protected override Fact<Tally> Look(Profile profile) => Fact.Sum(
    [
        profile.Volunteering.HowMany(),
        profile.Causes.HowMany(),
    ]);

    /// <inheritdoc/>
    protected override Verdict Judge(Tally seen, AuditContext context) => Verdict.Counted(
        seen,
        entries => entries > 0 ? 1 : 0,
        Text.Of(
            "no-volunteering.found",
            "Your profile names {entries, plural, =0 {no volunteer roles or causes} one {# volunteer role or cause} other {# volunteer roles or causes}}.",
            ("entries", seen)),
        Evidence.Of(Labels.VolunteerRoles, seen));
}

public static partial class RuleCatalog
{
    /// <summary>The profile names no volunteering and no cause.</summary>
    public static IAuditRule NoVolunteering { get; } = new NoVolunteering();
}
