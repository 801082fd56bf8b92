using ProfileAudit.Auditing;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>The names of rules, and what to say of a name that is none.</summary>
/// <param name="rules">The rules.</param>
internal sealed class RuleNames(Rulebook rules)
{
    private readonly List<string> names = [.. rules.Rules.Select(rule => rule.Info.Id.Value)];

    public bool Contains(string? name) => name is not null && names.Contains(name, StringComparer.Ordinal);

    public string Unknown(string? name)
    {
        var nearest = NearestName.Of(name ?? "", names);
        var advice = nearest is null ? $"known are {string.Join(", ", names)}." : $"did you mean {nearest}?";
        return $"\"{name}\" is no rule; {advice}";
    }
}
