using System.Text;
using ProfileAudit.Auditing;
using ProfileAudit.Rules;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>
/// Reads and writes <c>profile-audit.json</c>: the settings of a rulebook as JSON, with comments and trailing commas, in UTF-8. Keys
/// are those of <see cref="RulebookSettings"/> in camelCase. At most 1 MiB; a file is data, so nothing in it is run or looked up.
/// </summary>
public static class RulebookFile
{
    /// <summary>The address of the schema, for the key "$schema".</summary>
    public const string SchemaAddress = "https://raw.githubusercontent.com/profile-audit/profile-audit/main/docs/schemas/rulebook-1.schema.json";

    private const int MostBytes = 1 << 20;

    private static readonly Lazy<string> SchemaText = new(ReadSchema);

    /// <summary>The JSON schema of the file, with the rules and presets that ship with the library; editors complete and explain by it.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a rulebook.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="rules">The rules and presets that it may name, not tuned yet, see <see cref="KnownRules"/>; null takes <see cref="RuleCatalog.Default"/>.</param>
    /// <returns>The settings, all of them right; <see cref="RulebookSettings.ToRulebook"/> applies them.</returns>
    /// <exception cref="RulebookException">Something is wrong; every error is told with its line and column.</exception>
    public static RulebookSettings Read(string json, Rulebook? rules = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        // The count of characters is never more than that of bytes.
        return json.Length > MostBytes ? throw TooLarge() : Read(Encoding.UTF8.GetBytes(json), rules);
    }

    /// <summary>Reads a rulebook.</summary>
    /// <param name="json">The file; read from where it stands, and left open.</param>
    /// <param name="rules">The rules and presets that it may name, not tuned yet, see <see cref="KnownRules"/>; null takes <see cref="RuleCatalog.Default"/>.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The settings, all of them right; <see cref="RulebookSettings.ToRulebook"/> applies them.</returns>
    /// <exception cref="RulebookException">Something is wrong; every error is told with its line and column.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<RulebookSettings> ReadAsync(Stream json, Rulebook? rules = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = new byte[MostBytes + 1];
        var length = await json.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return Read(bytes.AsMemory(0, length), rules);
    }

    /// <summary>Writes a rulebook, so that reading it gives the same settings.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="rules">The rules and presets that they may name, not tuned yet, see <see cref="KnownRules"/>; null takes <see cref="RuleCatalog.Default"/>.</param>
    /// <returns>The file's text, with lines that end in \n.</returns>
    /// <exception cref="RulebookException">A setting is wrong; every error is told.</exception>
    public static string Write(RulebookSettings settings, Rulebook? rules = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.ToRulebook(rules);
        return RulebookWriter.Write(settings);
    }

    private static RulebookSettings Read(ReadOnlyMemory<byte> json, Rulebook? rules) =>
        json.Length > MostBytes ? throw TooLarge() : new RulebookParser(json, rules ?? RuleCatalog.Default).Parse();

    private static RulebookException TooLarge() => new(new RulebookError("", "the file is larger than 1 MiB, which no rulebook is."));

    private static string ReadSchema()
    {
        using var resource = typeof(RulebookFile).Assembly.GetManifestResourceStream("rulebook-1.schema.json")!;
        using var text = new StreamReader(resource);
        return text.ReadToEnd();
    }
}
