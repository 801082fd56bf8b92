namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Where the columns of a table stand in one file. Asked a dozen times for every row, so it is a glance and no lookup.</summary>
internal sealed class ColumnPlaces
{
    private readonly string[] names;
    private readonly int[] places;

    /// <param name="all">The names of the table's columns.</param>
    /// <param name="found">Where those stand that the file has.</param>
    public ColumnPlaces(IEnumerable<string> all, IReadOnlyDictionary<string, int> found)
    {
        names = [.. all];
        places = [.. names.Select(name => found.GetValueOrDefault(name, -1))];
        Last = places.Length > 0 ? places.Max() : -1;
    }

    /// <summary>The last of all places; -1 when there is no column.</summary>
    public int Last { get; }

    /// <summary>Where a column stands; -1 when the file lacks it.</summary>
    public int Of(string column)
    {
        // Names are written in the code, so nearly always they are the same object.
        for (var i = 0; i < names.Length; i++)
        {
            if (ReferenceEquals(names[i], column))
                return places[i];
        }

        var at = Array.IndexOf(names, column);
        return at < 0 ? -1 : places[at];
    }
}
