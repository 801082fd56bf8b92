using System.Text.Json.Serialization;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Sarif;

/// <summary>The whole file. The order of the members in this folder is the order of the properties.</summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    IReadOnlyList<SarifRun> Runs)
{
    public static SarifLog From(AuditReport report) =>
        new("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", "2.1.0", [SarifRun.From(report)]);
}
