using Microsoft.Extensions.Configuration;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>From a section of configuration to limits. What is empty takes the preset's.</summary>
/// <param name="limits">The limits.</param>
/// <param name="values">What reads single values.</param>
internal sealed class LimitReader(LimitSettings limits, SectionValues values)
{
    public void Read(IConfigurationSection limit, SettingPath path)
    {
        switch (path.Part)
        {
            case nameof(limits.Preset):
                limits.Preset = Preset(limit, path);
                break;
            case nameof(limits.SourceBytes):
                limits.SourceBytes = values.Limit<long>(limit, path);
                break;
            case nameof(limits.Entries):
                limits.Entries = values.Limit<int>(limit, path);
                break;
            case nameof(limits.DirectoryBytes):
                limits.DirectoryBytes = values.Limit<int>(limit, path);
                break;
            case nameof(limits.EntryBytes):
                limits.EntryBytes = values.Limit<long>(limit, path);
                break;
            case nameof(limits.InflatedBytes):
                limits.InflatedBytes = values.Limit<long>(limit, path);
                break;
            case nameof(limits.Ratio):
                limits.Ratio = values.Limit<int>(limit, path);
                break;
            case nameof(limits.RecordBytes):
                limits.RecordBytes = values.Limit<int>(limit, path);
                break;
            case nameof(limits.Columns):
                limits.Columns = values.Limit<int>(limit, path);
                break;
            case nameof(limits.Rows):
                limits.Rows = values.Limit<int>(limit, path);
                break;
        }
    }

    private LimitPreset Preset(IConfigurationSection preset, SettingPath path)
    {
        if (values.Text(preset, path) is not { Length: > 0 } name || name == SectionValues.Unread)
            return LimitPreset.Web;
        if (SectionKeys.OfLimitPresets.Meant(name) is { } known)
            return Enum.Parse<LimitPreset>(known);
        values.Add(path, SectionKeys.OfLimitPresets.Unknown(name));
        return LimitPreset.Web;
    }
}
