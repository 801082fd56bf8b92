using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Charts;

/// <summary>Where the connections work: where the member works or worked, or elsewhere.</summary>
/// <param name="Inside">How many work at an employer of the member's.</param>
/// <param name="Outside">How many work elsewhere, or for themselves.</param>
/// <param name="Untold">How many do not tell where they work.</param>
/// <param name="All">How many connections there are in all, as far as that is known.</param>
public sealed record ContactCircles(int Inside, int Outside, int Untold, Tally All)
{
    private static readonly Blindspot NoEmployer = new Blindspot.NotUnderstood(
        Text.Of("entries.positions", "Your positions"),
        Text.Of("chart.no-employer", "they name no employer to compare your connections with."),
        Text.Of("chart.no-employer.remedy", "Name the employers you have had in the Experience section of your profile."));

    /// <summary>How many connections are looked at.</summary>
    public int Listed => Inside + Outside + Untold;

    /// <summary>Whether the list holds every connection.</summary>
    public bool IsComplete => All.IsExact && All.Count == Listed;

    internal static Fact<ContactCircles> Of(Profile profile, Derived derived) => profile.Connections.And(profile.Positions).SelectMany(seen =>
    {
        var employers = Employer.Of(seen.Second);
        return employers.IsEmpty && !seen.First.IsEmpty
            ? NoEmployer
            : Fact.Observed(Of(derived.WorkplacesOf(seen.First), seen.First.Length, employers, ConnectionsByYear.AllOf(profile, seen.First.Length)));
    });

    private static ContactCircles Of(Workplaces workplaces, int connections, ImmutableArray<Employer> employers, Tally all)
    {
        var inside = employers.Sum(employer => workplaces.At(employer.Key));
        return new ContactCircles(inside, workplaces.Told - inside, connections - workplaces.Told, all);
    }
}
