using System.Globalization;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>The place of a value in settings, such as <c>Weights[no-photo]</c>, which a file spells <c>weights[no-photo]</c>.</summary>
/// <param name="Setting">The property; empty for the settings as a whole.</param>
internal sealed record SettingPath(string Setting)
{
    /// <summary>The key in a property that goes by rule.</summary>
    public string? Rule { get; init; }

    /// <summary>The position in a list, 0 for the first.</summary>
    public int? Index { get; init; }

    /// <summary>The property of the value that the key has.</summary>
    public string? Part { get; init; }

    /// <summary>The path as a file spells it.</summary>
    public string InFile => Spelled(name => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..]);

    /// <inheritdoc/>
    public override string ToString() => Spelled(name => name);

    private string Spelled(Func<string, string> spell) => string.Concat(
        spell(Setting),
        Rule is null ? "" : $"[{ShownText.Of(Rule)}]",
        Index is { } index ? $"[{index.ToString(CultureInfo.InvariantCulture)}]" : "",
        Part is null ? "" : $".{spell(Part)}");
}
