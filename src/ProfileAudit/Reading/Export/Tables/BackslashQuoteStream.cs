namespace ProfileAudit.Reading.Export.Tables;

/// <summary>A table that LinkedIn has written with \" for a quotation mark inside quotes since 2025.</summary>
internal interface IBackslashQuoted;

/// <summary>
/// Turns \" into "" as the rest of the exports have it. Where a separator or a line end follows, the quotation mark closes the cell and
/// the backslash was the text's own, so it stays.
/// </summary>
/// <param name="inner">The table as it was written.</param>
/// <param name="separator">What stands between its cells.</param>
internal sealed class BackslashQuoteStream(Stream inner, byte separator) : ForwardStream
{
    // Whether a pair is one shows only with the byte behind it.
    private const int Lookahead = 2;

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
        for (var i = 0; i + Lookahead < filled && i < ready; i++)
        {
            if (buffer[i] == '\\' && buffer[i + 1] == '"' && buffer[i + Lookahead] != separator && buffer[i + Lookahead] is not ((byte)'\n' or (byte)'\r'))
                (buffer[i], i) = ((byte)'"', i + 1);
        }
    }

    private int Give(Span<byte> target)
    {
        var given = Math.Min(target.Length, ready - start);
        buffer.AsSpan(start, given).CopyTo(target);
        start += given;
        return given;
    }
}
