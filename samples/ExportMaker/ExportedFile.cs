using System.Text;

namespace ProfileAudit.Samples.ExportMaker;

/// <summary>One file of an export.</summary>
/// <param name="Name">Its path in the export.</param>
/// <param name="Text">Its text.</param>
public sealed record ExportedFile(string Name, string Text)
{
    /// <summary>A table as LinkedIn writes it: commas, quotes only where needed, line feeds.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="header">The header line.</param>
    /// <param name="rows">The cells of each row.</param>
    /// <returns>The file.</returns>
    public static ExportedFile Table(string name, string header, params IEnumerable<string[]> rows)
    {
        var text = new StringBuilder(header).Append('\n');
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Cell)).Append('\n');
        return new ExportedFile(name, text.ToString());
    }

    private static string Cell(string value) =>
        value.AsSpan().ContainsAny(",\"\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
