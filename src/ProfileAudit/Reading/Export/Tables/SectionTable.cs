using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>An optional section: a name in the first column, and dates in some.</summary>
/// <param name="name">The file's name.</param>
/// <param name="nameColumn">The column of the entries' names, with its older spellings.</param>
/// <param name="start">The column of the date of start or issue, with its older spellings; null where there is none.</param>
/// <param name="end">The column of the date of the end; null where there is none.</param>
/// <param name="others">Further columns by which the header is known.</param>
internal sealed class SectionTable(string name, string nameColumn, string? start, string? end, params ReadOnlySpan<string> others)
    : Table(name, Absence.EmptyWhenFull, [nameColumn, .. start is null ? [] : (string[])[start], .. end is null ? [] : (string[])[end], .. others])
{
    private readonly string nameKey = First(nameColumn);
    private readonly string? startKey = start is null ? null : First(start);
    private readonly string? endKey = end is null ? null : First(end);
    private readonly ImmutableArray<SectionEntry>.Builder entries = ImmutableArray.CreateBuilder<SectionEntry>();

    public ImmutableArray<SectionEntry> Entries => entries.ToImmutable();

    protected override void Add(TableRow row)
    {
        var started = startKey is null ? null : row.Typed(startKey);
        var finished = endKey is null ? null : row.Typed(endKey);
        entries.Add(new SectionEntry(row.Text(nameKey), started, finished, row.Origin)
        {
            HasUnreadDate = (startKey is not null && row.LeavesOpen(startKey, started)) || (endKey is not null && row.LeavesOpen(endKey, finished)),
        });
    }

    private static string First(string spellings) => spellings.Split('|')[0];
}
