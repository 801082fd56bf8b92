using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// One kind of file of an export, folded while its rows stream by: only what the rules need is kept. All files of a kind (split parts,
/// suffixed names) are one table.
/// </summary>
internal abstract class Table
{
    private readonly ImmutableArray<ImmutableArray<string>> spellings;
    private readonly List<Origin> read = [];
    private readonly Dictionary<string, string> missing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> indexByKey = new(StringComparer.Ordinal);
    private int rows;
    private (string Part, Problem Problem)? failure;

    /// <param name="name">The file's name as LinkedIn writes it today, such as "Connections.csv".</param>
    /// <param name="absence">What it means when there is no such file.</param>
    /// <param name="columns">The columns that are used, each with its older spellings behind '|'.</param>
    protected Table(string name, Absence absence, params ReadOnlySpan<string> columns)
    {
        (Name, Absence) = (name, absence);
        var split = ImmutableArray.CreateBuilder<ImmutableArray<string>>(columns.Length);
        foreach (var column in columns)
            split.Add([.. column.Split('|')]);
        spellings = split.ToImmutable();
        for (var i = 0; i < spellings.Length; i++)
        {
            foreach (var spelling in spellings[i])
                indexByKey.TryAdd(PartName.ColumnKey(spelling), i);
        }
    }

    public string Name { get; }

    public string Key => PartName.KeyOf(Name);

    /// <summary>How many of the columns make a line the header.</summary>
    public virtual int ColumnsNeeded => Math.Min(2, spellings.Length);

    /// <summary>Every column, as if all were there: an empty list lacks none.</summary>
    public Dictionary<string, int> AllColumns => spellings.Select((names, i) => (names[0], i)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Why the table is unknown although a file of the kind is there; null when it was read, or when there is none.</summary>
    public Blindspot? Failure => failure is { } failed ? Blind(failed.Part, failed.Problem) : null;

    private Absence Absence { get; }

    /// <summary>Whether rows that break off are passed over: activity files hold texts that can tear a row apart, and only whole rows count there.</summary>
    public virtual bool ToleratesCutRows => false;

    /// <summary>How many rows a table of the kind can have in any real export; what has more is not what it seems.</summary>
    protected virtual int MostRows => 5_000;

    /// <summary>Takes a row, unless it is blank.</summary>
    /// <exception cref="UnreadablePartException">The row breaks off or is too long, or there are too many.</exception>
    public void Take(TableRow row, AuditLimits limits)
    {
        if (row.IsBlank || IsHeader(row))
            return;
        row.CountAsFilled();
        if (++rows > Math.Min(limits.Rows, MostRows))
            throw new UnreadablePartException(Problem.Rows);
        if (row.IsCut && !ToleratesCutRows)
            throw new UnreadablePartException(Problem.CutRow);
        // A separator that should stand in quotation marks shifts every cell behind it, so that an empty end may get a date.
        if (row.IsLong && !ToleratesCutRows)
            throw new UnreadablePartException(Problem.LongRow);
        if (row.IsCut)
            row.Skip();
        else
            Add(row);
    }

    /// <summary>Takes what is wanted from a whole row that is not blank.</summary>
    protected abstract void Add(TableRow row);

    /// <summary>Whether a table without a row is whole. Profile.csv has one in every export.</summary>
    protected virtual bool MayBeEmpty => true;

    /// <summary>A file of the kind was read to its end.</summary>
    /// <exception cref="UnreadablePartException">It has no row although it has to, or rows of which none can be used.</exception>
    public void Finish(PartNotes notes, IReadOnlyDictionary<string, int> columns)
    {
        if (rows == 0 && !MayBeEmpty)
            throw new UnreadablePartException(Problem.NoRow);
        if (notes.IsUnusable)
            throw new UnreadablePartException(Problem.NoUsableRow);
        read.Add(new Origin(SourceKind.Export, notes.Part));
        foreach (var names in spellings.Where(names => !columns.ContainsKey(names[0])))
            missing.TryAdd(names[0], notes.Part);
    }

    /// <summary>Remembers the first failure: what only a part of the table shows is not the table.</summary>
    public void Fail(string part, Problem problem) => failure ??= (part, problem);

    /// <summary>Which of the table's columns a cell of a header names; negative when it is none.</summary>
    public int ColumnOf(ReadOnlySpan<char> cellKey) => indexByKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cellKey, out var index) ? index : -1;

    /// <summary>The columns among a header's cells, by the table's own names.</summary>
    public IReadOnlyDictionary<string, int> Match(IEnumerable<string> cellKeys)
    {
        // Ad_Targeting.csv names some columns three times: the first one counts.
        var positions = cellKeys.Select((key, i) => (key, i)).DistinctBy(cell => cell.key).ToDictionary(cell => cell.key, cell => cell.i, StringComparer.Ordinal);
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var names in spellings)
        {
            foreach (var name in names)
            {
                if (positions.TryGetValue(PartName.ColumnKey(name), out var at))
                {
                    found[names[0]] = at;
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>The same for rows to look at.</summary>
    public ColumnPlaces Places(IReadOnlyDictionary<string, int> columns) => new(spellings.Select(names => names[0]), columns);

    /// <summary>What the table shows; where it was not read, why it shows nothing.</summary>
    /// <param name="kind">The kind of archive: it decides what a missing file means.</param>
    /// <param name="value">The folded value; the empty one when no row came.</param>
    /// <param name="needed">The columns without which an empty cell would be made up.</param>
    public Fact<T> Show<T>(ArchiveKind kind, Func<T> value, params ReadOnlySpan<string> needed)
    {
        if (Failure is { } why)
            return why;
        foreach (var column in needed)
        {
            if (missing.TryGetValue(column, out var part))
                return new Blindspot.NotUnderstood(part, Text.Of("export.missing-column", "its column \"{column}\" is missing.", ("column", column)), Advice.Original);
        }

        if (read.Count > 0)
            return Fact.Observed(value(), [.. read]);
        return Absence.IsEmptyIn(kind)
            ? Fact.Observed(value(), new Origin(SourceKind.Export, Text.Of("origin.none", "{file} not in the data", ("file", Name))) { IsInferred = true })
            : new Blindspot.LeftOut(Name, Advice.LargerArchive);
    }

    // The header once more, as where files were put one behind the other, in any of its spellings.
    private bool IsHeader(TableRow row)
    {
        Span<char> key = stackalloc char[HeaderLine.LongestName];
        var named = 0;
        for (var i = 0; i < spellings.Length; i++)
        {
            if (!row.Has(spellings[i][0]))
                continue;
            var cell = row.Cell(spellings[i][0]);
            // Every name of a column begins with a letter, and dates and addresses of most rows end the question here.
            if (cell.IsEmpty || !(char.IsAsciiLetter((char)cell[0]) || cell[0] == '"') || ColumnOf(HeaderLine.Key(cell, key)) != i)
                return false;
            named++;
        }

        return named > 0;
    }

    private static Blindspot Blind(string part, Problem problem) => problem == Problem.Header || problem == Problem.TableEmpty || problem == Problem.NoRow || problem == Problem.NoUsableRow
        ? new Blindspot.NotUnderstood(part, problem.Reason, problem.NextStep)
        : new Blindspot.Damaged(part, problem.Code, problem.NextStep);
}
