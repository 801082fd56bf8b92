using Microsoft.Extensions.Configuration;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>
/// From a section of configuration to settings, key by key: the binder of .NET would stop at the first error, would not know what a
/// misspelled key was meant to be, and passes over numbers that are none.
/// </summary>
/// <param name="settings">The settings. What cannot be read is in them as something that is not wrong a second time.</param>
internal sealed class SectionReader(ProfileAuditSettings settings)
{
    private readonly SectionValues values = new();

    public IReadOnlyList<SettingError> Errors => values.Errors;

    public void Read(IConfigurationSection section)
    {
        foreach (var setting in values.Parts(section, new SettingPath(section.Key), "section of settings"))
        {
            var path = new SettingPath(SectionKeys.OfSettings.Meant(setting.Key) ?? setting.Key);
            switch (path.Setting)
            {
                case nameof(settings.Preset):
                    settings.Preset = values.Text(setting, path);
                    break;
                case nameof(settings.Without):
                    ReadIds(setting, path, settings.Without);
                    break;
                case nameof(settings.Weights):
                    ReadRules(setting, path, (weight, rule) => settings.Weights[rule.Rule!] = values.Number(weight, rule, "whole number from 0 to 100", 0));
                    break;
                case nameof(settings.Curves):
                    ReadRules(setting, path, ReadCurve);
                    break;
                case nameof(settings.Suppressions):
                    ReadRules(setting, path, ReadSuppression);
                    break;
                case nameof(settings.Exemptions):
                    ReadRules(setting, path, (reason, rule) => settings.Exemptions[rule.Rule!] = values.Text(reason, rule) ?? "");
                    break;
                case nameof(settings.Substitutes):
                    ReadIds(setting, path, settings.Substitutes);
                    break;
                case nameof(settings.Limits):
                    var limits = new LimitReader(settings.Limits, values);
                    values.ReadParts(setting, path, "object of limits", SectionKeys.OfLimits, limits.Read);
                    break;
                default:
                    values.Add(path, SectionKeys.OfSettings.Unknown(setting.Key));
                    break;
            }
        }
    }

    private void ReadIds(IConfigurationSection list, SettingPath path, IList<string> ids)
    {
        foreach (var id in values.Parts(list, path, "list of rules"))
            ids.Add(values.Text(id, path with { Index = ids.Count }) ?? "");
    }

    private void ReadRules(IConfigurationSection rules, SettingPath path, Action<IConfigurationSection, SettingPath> read)
    {
        foreach (var rule in values.Parts(rules, path, "object of rules"))
            read(rule, path with { Rule = rule.Key });
    }

    private void ReadCurve(IConfigurationSection curve, SettingPath path)
    {
        var (points, before) = (new List<IReadOnlyList<double>>(), Errors.Count);
        foreach (var point in values.Parts(curve, path, "list of points"))
        {
            var place = path with { Index = points.Count };
            points.Add([.. values.Parts(point, place, "point, which is [value, score]").Select(number => values.Number(number, place, "number", 0.0))]);
        }

        // What follows from a number that is none would only hide it. A level curve is right for every rule that has one.
        settings.Curves[path.Rule!] = Errors.Count == before ? points : [[0, 0], [1, 0]];
    }

    private void ReadSuppression(IConfigurationSection suppression, SettingPath path)
    {
        var (read, before) = (new SuppressionSettings(), Errors.Count);
        values.ReadParts(suppression, path, "suppression, which has a Reason", SectionKeys.OfSuppression, (part, place) =>
        {
            if (place.Part == nameof(read.Reason))
                read.Reason = values.Text(part, place);
            else
                read.Until = values.Day(part, place);
        });
        // A misspelled key would else be told twice: as unknown, and as missing.
        if (Errors.Count > before)
            read.Reason ??= SectionValues.Unread;
        settings.Suppressions[path.Rule!] = read;
    }
}
