using FluentValidation;
using FluentValidation.Results;
using ProfileAudit.Auditing;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>
/// Finds every error in the settings of a rulebook at once, each with its path, such as <c>Weights[no-foto]</c>, the value, and what
/// would be right. The texts are the same in every culture.
/// </summary>
public sealed class RulebookSettingsValidator : AbstractValidator<RulebookSettings>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="rules">The rules and presets that settings may name, not tuned yet.</param>
    public RulebookSettingsValidator(Rulebook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var check = new RulebookCheck(rules);
        RuleFor(settings => settings).Custom((settings, context) =>
        {
            // As whole failures: texts would be searched for placeholders, and a value may hold one.
            foreach (var error in check.ErrorsOf(settings))
                context.AddFailure(new ValidationFailure(error.Path.ToString(), error.Message));
        });
    }
}
