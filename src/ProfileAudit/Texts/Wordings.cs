using System.Collections.Immutable;
using System.Text.Json;

namespace ProfileAudit.Texts;

/// <summary>Reads the table of a language, which lies in the library: one JSON object of wordings by key.</summary>
internal static class Wordings
{
    public static Language Read(string tag, string name, Func<double, bool> isOne)
    {
        using var table = typeof(Wordings).Assembly.GetManifestResourceStream($"texts.{tag}.json") ?? throw new InvalidOperationException($"The table of {tag} is not in the library.");
        using var document = JsonDocument.Parse(table);
        var wordings = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var wording in document.RootElement.EnumerateObject())
            wordings.Add(wording.Name, wording.Value.GetString()!);
        return new Language(tag, name, wordings.ToImmutable(), isOne);
    }
}
