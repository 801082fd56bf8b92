using Microsoft.Extensions.Options;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Brings <see cref="ProfileAuditSettingsValidator"/> to where options are validated.</summary>
/// <param name="rules">The rules that settings may name.</param>
internal sealed class SettingsValidation(KnownRules rules) : IValidateOptions<ProfileAuditSettings>
{
    private readonly ProfileAuditSettingsValidator validator = new(rules.Rulebook);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ProfileAuditSettings options)
    {
        var failures = validator.Validate(options).Errors;
        return failures.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(failures.Select(failure => $"{failure.PropertyName}: {failure.ErrorMessage}"));
    }
}
