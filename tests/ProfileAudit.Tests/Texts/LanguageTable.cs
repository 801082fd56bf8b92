using System.Text.Json;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Texts;

/// <summary>The table of a language as it lies in the source.</summary>
internal static class LanguageTable
{
    public static IReadOnlyDictionary<string, string> Of(string tag) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Repository.PathOf("src", "ProfileAudit", "Texts", "Languages", $"{tag}.json")))!;
}
