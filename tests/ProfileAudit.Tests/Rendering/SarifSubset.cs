using NJsonSchema;
using NJsonSchema.Validation;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rendering;

/// <summary>What our SARIF uses of the standard, as a schema of our own that lets nothing else be there.</summary>
internal static class SarifSubset
{
    private static readonly JsonSchema Validator = JsonSchema.FromJsonAsync(
        File.ReadAllText(Repository.PathOf("tests", "ProfileAudit.Tests", "Schemas", "sarif-subset.schema.json"))).GetAwaiter().GetResult();

    public static ICollection<ValidationError> Refusals(string json) => Validator.Validate(json);
}
