using System.Text;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Where a byte stands in a text, as an editor counts: lines and characters from 1.</summary>
/// <param name="text">The text in UTF-8.</param>
internal sealed class TextPlaces(ReadOnlyMemory<byte> text)
{
    private const byte LineEnd = (byte)'\n';

    public (int Line, int Column) Of(int offset)
    {
        var before = text.Span[..Math.Min(offset, text.Length)];
        var line = before[(before.LastIndexOf(LineEnd) + 1)..];
        return (before.Count(LineEnd) + 1, Encoding.UTF8.GetCharCount(line) + 1);
    }

    /// <summary>The byte at a place in a line, both counted from 0.</summary>
    public int Offset(long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var end = text.Span[start..].IndexOf(LineEnd);
            if (end < 0)
                return text.Length;
            start += end + 1;
        }

        return (int)Math.Min(start + byteInLine, text.Length);
    }
}
