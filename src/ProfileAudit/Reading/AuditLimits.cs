using System.Numerics;

namespace ProfileAudit.Reading;

/// <summary>What a source may cost at most. Counted on the bytes really read, never on what a source declares. Each number is 1 or more.</summary>
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
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public long SourceBytes { get; init => field = OneOrMore(value); } = 64L << 20;

    /// <summary>Files in an archive or folder.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int Entries { get; init => field = OneOrMore(value); } = 2_000;

    /// <summary>The archive's directory, in bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int DirectoryBytes { get; init => field = OneOrMore(value); } = 4 << 20;

    /// <summary>One inflated file, in bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public long EntryBytes { get; init => field = OneOrMore(value); } = 32L << 20;

    /// <summary>All inflated files together, in bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public long InflatedBytes { get; init => field = OneOrMore(value); } = 128L << 20;

    /// <summary>How many times larger than its packed form a file may be, beyond its first MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int Ratio { get; init => field = OneOrMore(value); } = 100;

    /// <summary>One record of a table, in bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int RecordBytes { get; init => field = OneOrMore(value); } = 1 << 20;

    /// <summary>Columns of a table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int Columns { get; init => field = OneOrMore(value); } = 512;

    /// <summary>Records of a table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int Rows { get; init => field = OneOrMore(value); } = 2_000_000;

    // A limit of nothing would let nothing through, and one below nothing would let some things through and others not.
    private static T OneOrMore<T>(T value)
        where T : INumberBase<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
