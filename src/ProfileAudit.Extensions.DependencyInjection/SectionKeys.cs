namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>The keys of a section of configuration: the settings' own names, in any case.</summary>
internal static class SectionKeys
{
    public static KnownNames OfSettings { get; } = new("setting",
    [
        nameof(ProfileAuditSettings.Preset), nameof(ProfileAuditSettings.Without), nameof(ProfileAuditSettings.Weights),
        nameof(ProfileAuditSettings.Curves), nameof(ProfileAuditSettings.Suppressions), nameof(ProfileAuditSettings.Exemptions),
        nameof(ProfileAuditSettings.Substitutes), nameof(ProfileAuditSettings.Limits),
    ]);

    public static KnownNames OfSuppression { get; } = new("setting of a suppression", [nameof(SuppressionSettings.Reason), nameof(SuppressionSettings.Until)]);

    public static KnownNames OfLimits { get; } = new("limit",
    [
        nameof(LimitSettings.Preset), nameof(LimitSettings.SourceBytes), nameof(LimitSettings.Entries), nameof(LimitSettings.DirectoryBytes),
        nameof(LimitSettings.EntryBytes), nameof(LimitSettings.InflatedBytes), nameof(LimitSettings.Ratio), nameof(LimitSettings.RecordBytes),
        nameof(LimitSettings.Columns), nameof(LimitSettings.Rows),
    ]);

    public static KnownNames OfLimitPresets { get; } = new("preset of limits", Enum.GetNames<LimitPreset>());
}
