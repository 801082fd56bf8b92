using System.Collections.Immutable;
using System.Globalization;

namespace ProfileAudit.Tool.Batch;

/// <summary>
/// Lines as a table after RFC 4180, one physical line each. Programs for tables run what looks like a formula, so a text that may begin one
/// gets an apostrophe; every text is quoted, and numbers stay numbers.
/// </summary>
internal static class CsvLine
{
    private const string BeginningsOfFormulas = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    public static string Header(ImmutableArray<BatchColumn> columns) => string.Join(',', columns.Select(column => column.Name));

    public static string Of(BatchLine line, ImmutableArray<BatchColumn> columns) => string.Join(',', columns.Select(column => column.Number is { } number
        ? number(line)?.ToString(CultureInfo.InvariantCulture) ?? ""
        : column.Text(line) is { } text ? Cell(text) : ""));

    public static string Cell(string text)
    {
        var isFormula = text.TrimStart(' ', '\u00A0', '\uFEFF') is [var first, ..] && BeginningsOfFormulas.Contains(first, StringComparison.Ordinal);
        return $"\"{(isFormula ? "'" : "")}{LegibleLine.Of(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
