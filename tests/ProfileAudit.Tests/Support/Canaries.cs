using System.Globalization;
using System.Text;

namespace ProfileAudit.Tests.Support;

/// <summary>Tables in which every word is a mark of its own, so that none can come through unseen.</summary>
internal static class Canaries
{
    // Every run of letters below the header becomes a canary, except what the tables' meaning hangs on.
    public static string Of(string text, ref int count)
    {
        var lines = text.Split('\n');
        var header = Array.FindIndex(lines, line => line.Contains("Date", StringComparison.Ordinal) || (line.Contains(',', StringComparison.Ordinal) && !line.StartsWith('"')));
        var marked = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var isRow = i > header && lines[i].Length > 0;
            if (isRow)
            {
                var cells = lines[i].Split(',');
                for (var cell = 0; cell < cells.Length; cell++)
                {
                    if (cells[cell].Length > 3 && cells[cell].All(c => char.IsAsciiLetter(c) || c == ' ') && cells[cell] is not ("INCOMING" or "OUTGOING" or "VISIBLE" or "HIDDEN"))
                    {
                        cells[cell] = string.Create(CultureInfo.InvariantCulture, $"CANARY{++count}");
                    }
                }

                lines[i] = string.Join(',', cells);
            }

            marked.Append(lines[i]).Append(i < lines.Length - 1 ? "\n" : "");
        }

        return marked.ToString();
    }
}
