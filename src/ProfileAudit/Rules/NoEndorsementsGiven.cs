using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Nobody's skills were endorsed.</summary>
internal sealed class NoEndorsementsGiven : Rule<ActivityLog>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-endorsements-given",
        Title = "Endorsements for others",
        Category = Category.Giving,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.E,
        Why = "To endorse a skill takes one click and tells a colleague that you remember their work. It is a small sign.",
        Remedy = "Open the profile of a connection whose work you know, go to \"Skills\", and choose \"Endorse\" beside one that you have seen yourself.",
        HelpUri = RuleCatalog.PageOf("no-endorsements-given"),
    };

    /// <inheritdoc/>
    protected override Fact<ActivityLog> Look(Profile profile) => profile.EndorsementsGiven;

    /// <inheritdoc/>
    protected override Verdict Judge(ActivityLog seen, AuditContext context) => context.OverLastMonths(24, window =>
    {
        var endorsements = window.Count(seen, Entries.Endorsements);
        return Verdict.Counted(
            endorsements,
            count => count > 0 ? 1 : 0,
            $"You gave {Wording.HowMany(endorsements, "endorsement", "endorsements")} in the 24 months to {Wording.Day(window.Through)}.",
            Evidence.Of("endorsements given", endorsements));
    });
}

public static partial class RuleCatalog
{
    /// <summary>Nobody's skills were endorsed.</summary>
    public static IAuditRule NoEndorsementsGiven { get; } = new NoEndorsementsGiven();
}
