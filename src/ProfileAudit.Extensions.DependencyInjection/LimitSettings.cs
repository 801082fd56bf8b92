using ProfileAudit.Reading;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>What reading one source may cost at most: a preset, and numbers that differ from it. A number is 1 or more; null takes the preset's.</summary>
public sealed class LimitSettings
{
    /// <summary>Where the numbers come from that are not set here.</summary>
    public LimitPreset Preset { get; set; } = LimitPreset.Web;

    /// <summary>The source itself, in bytes.</summary>
    public long? SourceBytes { get; set; }

    /// <summary>Files in an archive or folder.</summary>
    public int? Entries { get; set; }

    /// <summary>The archive's directory, in bytes.</summary>
    public int? DirectoryBytes { get; set; }

    /// <summary>One inflated file, in bytes.</summary>
    public long? EntryBytes { get; set; }

    /// <summary>All inflated files together, in bytes.</summary>
    public long? InflatedBytes { get; set; }

    /// <summary>How many times larger than its packed form a file may be, beyond its first MiB.</summary>
    public int? Ratio { get; set; }

    /// <summary>One record of a table, in bytes.</summary>
    public int? RecordBytes { get; set; }

    /// <summary>Columns of a table.</summary>
    public int? Columns { get; set; }

    /// <summary>Records of a table.</summary>
    public int? Rows { get; set; }

    internal AuditLimits ToAuditLimits()
    {
        var preset = Preset == LimitPreset.CommandLine ? AuditLimits.CommandLine : AuditLimits.Web;
        return preset with
        {
            SourceBytes = SourceBytes ?? preset.SourceBytes,
            Entries = Entries ?? preset.Entries,
            DirectoryBytes = DirectoryBytes ?? preset.DirectoryBytes,
            EntryBytes = EntryBytes ?? preset.EntryBytes,
            InflatedBytes = InflatedBytes ?? preset.InflatedBytes,
            Ratio = Ratio ?? preset.Ratio,
            RecordBytes = RecordBytes ?? preset.RecordBytes,
            Columns = Columns ?? preset.Columns,
            Rows = Rows ?? preset.Rows,
        };
    }
}
