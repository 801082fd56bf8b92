using ProfileAudit.Profiles;
using ProfileAudit.Reports.Emulations;

namespace ProfileAudit.Tests.Reports.Emulations;

/// <summary>One yardstick, held to profiles made by hand.</summary>
public abstract class EmulationTests(string id)
{
    private static readonly ProfileAuditor Auditor = new();

    protected Emulation Of(Profile profile) => Assert.Single(Auditor.Audit(profile).Emulations, emulation => emulation.Id == id);

    protected void Spans(Profile profile, int lowest, int highest)
    {
        var emulation = Of(profile);
        Assert.Equal((lowest, highest), (emulation.Lowest, emulation.Highest));
    }

    /// <summary>What an item says: true, false, or null when it cannot be told.</summary>
    protected bool? Met(Profile profile, string title) => Item(profile, title).Met.Match<bool?>(met => met, _ => null);

    protected void CannotTell(Profile profile, string title, Blindspot why) =>
        Assert.Equal(why, Assert.IsType<Fact<bool>.NotObservable>(Item(profile, title).Met).Why);

    private EmulationItem Item(Profile profile, string title) => Assert.Single(Of(profile).Items, item => item.Title.ToString() == title);
}
