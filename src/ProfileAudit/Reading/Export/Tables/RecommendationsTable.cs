using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Recommendations_Received.csv and Recommendations_Given.csv, without texts.</summary>
internal sealed class RecommendationsTable(string name) : Table(
    name, Absence.EmptyWhenFull, "First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status")
{
    private const int LongestName = 120;

    private readonly ImmutableArray<Recommendation>.Builder recommendations = ImmutableArray.CreateBuilder<Recommendation>();

    public ImmutableArray<Recommendation> Recommendations => recommendations.ToImmutable();

    protected override void Add(TableRow row)
    {
        var fullName = $"{row.Text("First Name", LongestName)} {row.Text("Last Name", LongestName)}".Trim();
        var person = Person.Of("", fullName, $"recommendation {row.Number}");
        recommendations.Add(new Recommendation(VisibilityOf(row.Text("Status")), row.Recorded("Creation Date"), row.Origin, person));
    }

    private static RecommendationVisibility VisibilityOf(string status) => status.ToUpperInvariant() switch
    {
        "VISIBLE" => RecommendationVisibility.Visible,
        "HIDDEN" => RecommendationVisibility.Hidden,
        "PENDING" => RecommendationVisibility.Pending,
        _ => RecommendationVisibility.NotTold,
    };
}
