using System.Text;
using System.Text.Json;
using ProfileAudit.Reading.Export.Tables;

namespace ProfileAudit.Reading.Export.Snapshots;

/// <summary>The cells of one row of a snapshot: the values of a JSON object.</summary>
internal sealed class SnapshotCells : Cells
{
    private readonly List<byte[]> cells = [];

    public override int Count => cells.Count;

    /// <summary>How long the row is.</summary>
    public long Bytes => cells.Sum(cell => (long)cell.Length);

    public override ReadOnlySpan<byte> At(int index) => cells[index];

    /// <summary>Goes to a row.</summary>
    /// <returns>The names of its columns.</returns>
    public List<string> Take(JsonElement row)
    {
        cells.Clear();
        var names = new List<string>();
        foreach (var cell in row.EnumerateObject())
        {
            names.Add(cell.Name);
            cells.Add(Encoding.UTF8.GetBytes(TextOf(cell.Value)));
        }

        return names;
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.Object => "",
        // Where a table joins several values in a cell, a snapshot may list them.
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(TextOf)),
        _ => value.GetRawText(),
    };
}
