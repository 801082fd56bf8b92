namespace ProfileAudit.Reading.Export.Tables;

/// <summary>A table that LinkedIn has written with \" for a quotation mark inside quotes since 2025.</summary>
internal interface IBackslashQuoted;

/// <summary>
/// Turns \" into "" as the rest of the exports have it. The text is the last cell of its row, so only where the next row follows does
/// the quotation mark close it; there the backslash was the text's own, and stays. A row begins with its date.
/// </summary>
/// <param name="inner">The table as it was written.</param>
internal sealed class BackslashQuoteStream(Stream inner) : ForwardStream
{
    // Whether a pair closes the cell shows only with the bytes behind it: a line end or two, and the year of the next row.
    private const int Lookahead = 2 + 4 + 6;

    private readonly byte[] buffer = new byte[32_768];
    private int start;
    private int ready;
    private int filled;
    private bool isAtEnd;

    public override int Read(Span<byte> target)
    {
        while (start == ready && !isAtEnd)
        {
            Shift();
            Take(inner.Read(buffer.AsSpan(filled)));
        }

        return Give(target);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellationToken = default)
    {
        while (start == ready && !isAtEnd)
        {
            Shift();
            Take(await inner.ReadAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false));
        }

        return Give(target.Span);
    }

    private void Shift()
    {
        buffer.AsSpan(ready, filled - ready).CopyTo(buffer);
        (start, ready, filled) = (0, 0, filled - ready);
    }

    private void Take(int read)
    {
        filled += read;
        isAtEnd = read == 0;
        ready = isAtEnd ? filled : Math.Max(0, filled - Lookahead);
        for (var i = NextBackslash(0); i < ready && i + 1 < filled; i = NextBackslash(i + 1))
        {
            if (buffer[i + 1] == '"' && !IsRowEnd(buffer.AsSpan(i + 2, Math.Min(Lookahead - 2, filled - i - 2))))
                (buffer[i], i) = ((byte)'"', i + 1);
        }
    }

    private int NextBackslash(int from) => buffer.AsSpan(from, filled - from).IndexOf((byte)'\\') is >= 0 and var at ? from + at : filled;

    private static bool IsRowEnd(ReadOnlySpan<byte> behind)
    {
        var next = behind.TrimStart("\r\n"u8);
        if (next.IsEmpty)
            return true;
        var row = next.TrimStart((byte)'"');
        return next.Length < behind.Length && row.Length > 4 && row[4] is (byte)'-' or (byte)'/' && row[..4].ContainsAnyExceptInRange((byte)'0', (byte)'9') is false;
    }

    private int Give(Span<byte> target)
    {
        var given = Math.Min(target.Length, ready - start);
        buffer.AsSpan(start, given).CopyTo(target);
        start += given;
        return given;
    }
}
