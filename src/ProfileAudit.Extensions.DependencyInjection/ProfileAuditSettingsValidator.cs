using System.Globalization;
using System.Linq.Expressions;
using System.Numerics;
using FluentValidation;
using ProfileAudit.Auditing;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>
/// Finds every error in settings at once, each with its path, such as <c>Weights[no-foto]</c>, the value, and what would be right.
/// The texts are the same in every culture.
/// </summary>
public sealed class ProfileAuditSettingsValidator : AbstractValidator<ProfileAuditSettings>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="rules">The rules and presets that settings may name, not tuned yet.</param>
    public ProfileAuditSettingsValidator(Rulebook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);

        // A host may have made "stop at the first error" its default; here every error counts.
        ClassLevelCascadeMode = RuleLevelCascadeMode = CascadeMode.Continue;

        Include(new RulebookSettingsValidator(rules));

        RuleFor(settings => settings.Limits.Preset)
            .Must(preset => Enum.IsDefined(preset))
            .WithMessage((_, preset) => $"{Text((int)preset)} is not one of {string.Join(", ", Enum.GetNames<LimitPreset>())}.");
        OneOrMore(settings => settings.Limits.SourceBytes);
        OneOrMore(settings => settings.Limits.Entries);
        OneOrMore(settings => settings.Limits.DirectoryBytes);
        OneOrMore(settings => settings.Limits.EntryBytes);
        OneOrMore(settings => settings.Limits.InflatedBytes);
        OneOrMore(settings => settings.Limits.Ratio);
        OneOrMore(settings => settings.Limits.RecordBytes);
        OneOrMore(settings => settings.Limits.Columns);
        OneOrMore(settings => settings.Limits.Rows);
    }

    private void OneOrMore<TNumber>(Expression<Func<ProfileAuditSettings, TNumber?>> limit)
        where TNumber : struct, INumber<TNumber> =>
        RuleFor(limit)
            .Must(number => number is null || number.Value >= TNumber.One)
            .WithMessage((_, number) => $"{Text(number)} is not 1 or more.");

    private static string Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
