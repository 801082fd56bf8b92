using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Nobody's skills were endorsed.</summary>
internal sealed class NoEndorsementsGiven : Rule<ActivityLog>
{
    private const int Months = 24;

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
    protected override Verdict Judge(ActivityLog seen, AuditContext context) => context.OverLastMonths(Months, window =>
    {
        var endorsements = window.Count(seen, Entries.Endorsements);
        return Verdict.Counted(
            endorsements,
            count => count > 0 ? 1 : 0,
            Text.Of(
                "no-endorsements-given.found",
                "You gave {endorsements, plural, =0 {no endorsements} one {# endorsement} other {# endorsements}} in the {months} months to {day}.",
                ("endorsements", endorsements), ("months", Months), ("day", window.Through)),
            Evidence.Of(Labels.EndorsementsGiven, endorsements));
    });
}

public static partial class RuleCatalog
{
    /// <summary>Nobody's skills were endorsed.</summary>
    public static IAuditRule NoEndorsementsGiven { get; } = new NoEndorsementsGiven();
}
