using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Charts;

/// <summary>With how many people messages passed in the 12 months to as-of, one to one.</summary>
/// <param name="People">How many people; they need not be connections.</param>
/// <param name="Connections">How many connections there are, to compare with.</param>
/// <param name="Window">The 12 months.</param>
public sealed record PeopleInTouch(Tally People, Fact<Tally> Connections, DateWindow Window)
{
    private const int Months = 12;

    internal static Fact<PeopleInTouch> Of(Profile profile, AuditContext context) => context.LastMonths(Months) is { } window
        ? profile.Correspondence.Select(letters => new PeopleInTouch(WrittenWith.Count(letters, window, context.Derived), profile.ConnectionCount, window))
        : AuditContext.Undated;
}
