using Microsoft.Extensions.Options;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Brings <see cref="ProfileAuditSettingsValidator"/> to where options are validated, with what sections of configuration could not say.</summary>
/// <param name="settings">The name of the settings; those of other names are somebody else's.</param>
/// <param name="rules">The rules and presets that they may name.</param>
/// <param name="sections">The sections that they come from.</param>
internal sealed class SettingsValidation(string settings, KnownRules rules, IEnumerable<SettingsSection> sections) : IValidateOptions<ProfileAuditSettings>
{
    private readonly ProfileAuditSettingsValidator validator = new(rules.Rulebook);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ProfileAuditSettings options)
    {
        if (name != settings)
            return ValidateOptionsResult.Skip;
        var unread = sections.Where(section => section.Name == name).SelectMany(section => section.Errors()).ToList();
        // What could be read is checked too. Of what could not, a rule's name is still worth a look.
        var places = unread.Where(error => error.Path.Rule is null).Select(error => error.Path.ToString()).ToHashSet(StringComparer.Ordinal);
        var wrong = validator.Validate(options).Errors.Where(failure => !places.Contains(failure.PropertyName));
        List<string> failures =
        [
            .. unread.Select(error => $"{error.Path}: {error.Message}")
                .Concat(wrong.Select(failure => $"{failure.PropertyName}: {failure.ErrorMessage}"))
                .Distinct(StringComparer.Ordinal),
        ];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
