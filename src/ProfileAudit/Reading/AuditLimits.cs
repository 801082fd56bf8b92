namespace ProfileAudit.Reading;

/// <summary>What a source may cost at most. Counted on the bytes really read, never on what a source declares.</summary>
public sealed record AuditLimits
{
    /// <summary>For web hosts, where anybody uploads anything.</summary>
    public static AuditLimits Web { get; } = new();

    /// <summary>For a command line, where members read their own files.</summary>
    public static AuditLimits CommandLine { get; } = new()
    {
        SourceBytes = 512L << 20,
        Entries = 20_000,
        DirectoryBytes = 32 << 20,
        EntryBytes = 1L << 30,
        InflatedBytes = 2L << 30,
    };

    /// <summary>The source itself, in bytes.</summary>
    public long SourceBytes { get; init; } = 64L << 20;

    /// <summary>Files in an archive or folder.</summary>
    public int Entries { get; init; } = 2_000;

    /// <summary>The archive's directory, in bytes.</summary>
    public int DirectoryBytes { get; init; } = 4 << 20;

    /// <summary>One inflated file, in bytes.</summary>
    public long EntryBytes { get; init; } = 32L << 20;

    /// <summary>All inflated files together, in bytes.</summary>
    public long InflatedBytes { get; init; } = 128L << 20;

    /// <summary>How many times larger than its packed form a file may be, beyond its first MiB.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>One record of a table, in bytes.</summary>
    public int RecordBytes { get; init; } = 1 << 20;

    /// <summary>Columns of a table.</summary>
    public int Columns { get; init; } = 512;

    /// <summary>Records of a table.</summary>
    public int Rows { get; init; } = 2_000_000;
}
