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
    /// <param name="rules">The rules that settings may name.</param>
    public ProfileAuditSettingsValidator(Rulebook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var names = new RuleNames(rules);

        // A host may have made "stop at the first error" its default; here every error counts.
        ClassLevelCascadeMode = RuleLevelCascadeMode = CascadeMode.Continue;

        RuleForEach(settings => settings.Without)
            .Must(names.Contains).WithMessage((_, id) => names.Unknown(id));

        RuleForEach(settings => settings.Weights)
            .OverrideIndexer((_, _, weight, _) => $"[{weight.Key}]")
            .Must(weight => names.Contains(weight.Key)).WithMessage((_, weight) => names.Unknown(weight.Key))
            .Must(weight => weight.Value is >= 0 and <= 100).WithMessage((_, weight) => $"{Text(weight.Value)} is not 0 to 100.");

        RuleForEach(settings => settings.Suppressions)
            .OverrideIndexer((_, _, suppression, _) => $"[{suppression.Key}]")
            .Must(suppression => names.Contains(suppression.Key)).WithMessage((_, suppression) => names.Unknown(suppression.Key));
        RuleForEach(settings => settings.Suppressions)
            .OverrideIndexer((_, _, suppression, _) => $"[{suppression.Key}].{nameof(SuppressionSettings.Reason)}")
            .Must(suppression => !string.IsNullOrWhiteSpace(suppression.Value?.Reason))
            .WithMessage((_, suppression) => $"\"{suppression.Value?.Reason}\" is no reason; write a sentence for the report.");

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
