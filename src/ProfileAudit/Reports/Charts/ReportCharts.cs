using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Charts;

/// <summary>What a report draws: counts only, and nobody's name. What no source shows is a reason and never a zero. None of it moves the score.</summary>
public sealed record ReportCharts
{
    /// <summary>When the connections were made.</summary>
    public required Fact<ConnectionsByYear> Connections { get; init; }

    /// <summary>What the member did in the last two years.</summary>
    public required Fact<ActivityByMonth> Activity { get; init; }

    /// <summary>How many connections work where the member works or worked.</summary>
    public required Fact<ContactCircles> Circles { get; init; }

    /// <summary>With how many people messages passed in the last year.</summary>
    public required Fact<PeopleInTouch> InTouch { get; init; }

    internal static ReportCharts Of(Profile profile, AuditContext context) => new()
    {
        Connections = ConnectionsByYear.Of(profile, context),
        Activity = ActivityByMonth.Of(profile, context),
        Circles = ContactCircles.Of(profile, context.Derived),
        InTouch = PeopleInTouch.Of(profile, context),
    };
}
