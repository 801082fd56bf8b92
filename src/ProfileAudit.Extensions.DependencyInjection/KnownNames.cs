namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>The names of one kind, and what to say of a name that is none.</summary>
/// <param name="kind">What they name, such as "rule".</param>
/// <param name="names">The names.</param>
internal sealed class KnownNames(string kind, IEnumerable<string> names)
{
    private readonly List<string> names = [.. names];

    /// <summary>The name that a key of configuration means, where case does not count; null when it means none.</summary>
    public string? Meant(string key) => names.Find(name => name.Equals(key, StringComparison.OrdinalIgnoreCase));

    public bool Contains(string? name) => name is not null && names.Contains(name, StringComparer.Ordinal);

    public string Unknown(string? name)
    {
        var nearest = NearestName.Of(name ?? "", names);
        var advice = nearest is null ? $"known are {string.Join(", ", names)}." : $"did you mean {nearest}?";
        return $"\"{ShownText.Of(name)}\" is no {kind}; {advice}";
    }
}
