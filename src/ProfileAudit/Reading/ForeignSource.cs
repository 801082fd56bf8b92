using ProfileAudit.Reading.Export;
using ProfileAudit.Reading.Export.Tables;
using ProfileAudit.Reading.Pages;

namespace ProfileAudit.Reading;

/// <summary>Tells by its first bytes what a source is that no reader knows, as far as a member can do something about it.</summary>
internal static class ForeignSource
{
    private const int TarMark = 257;

    public static Problem ProblemOf(ReadOnlySpan<byte> start)
    {
        if (IsPacked(start))
            return Problem.SourcePacked;
        if (PageStart.IsMail(start))
            return Problem.PageMail;
        if (PageStart.IsWebArchive(start))
            return Problem.PageWebArchive;
        return IsTable(start) ? Problem.SourceTable : Problem.SourceUnknown;
    }

    private static bool IsPacked(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) // gzip
        || start.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) // 7-Zip
        || start.StartsWith("Rar!\x1A\x07"u8)
        || start.StartsWith("BZh"u8)
        || start.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) // xz
        || start.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]) // zstd
        || (start.Length > TarMark + 5 && start[TarMark..].StartsWith("ustar"u8));

    // The known columns have to stand in one line, as in a table inside an export. A table of one column is like any word.
    private static bool IsTable(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        if (text.Contains((byte)0))
            return false;
        foreach (var table in new ExportTables().All)
        {
            if (table.ColumnsNeeded > 1 && HeaderLine.Find(text, table) is not null)
                return true;
        }

        return false;
    }
}
