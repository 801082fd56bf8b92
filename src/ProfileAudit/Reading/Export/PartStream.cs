namespace ProfileAudit.Reading.Export;

/// <summary>
/// Reads one part and believes nothing: counts the bytes that really come, and checks length and checksum at the end, which the archive
/// reader of .NET 10 does not.
/// </summary>
/// <param name="inner">The part's bytes.</param>
/// <param name="budget">What may still be read.</param>
/// <param name="declared">What an archive says of the part; null for a loose file.</param>
internal sealed class PartStream(Stream inner, ReadBudget budget, DeclaredEntry? declared) : WrappingStream(inner)
{
    private long count;
    private long excess;

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = Inner.Read(buffer);
            Check(buffer[..read], asked: buffer.Length);
            return read;
        }
        catch (InvalidDataException exception)
        {
            throw new UnreadablePartException(Problem.Inflation, exception);
        }
        catch (IOException exception)
        {
            throw new UnreadablePartException(Problem.FileUnreadable, exception);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var read = await Inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            Check(buffer.Span[..read], asked: buffer.Length);
            return read;
        }
        catch (InvalidDataException exception)
        {
            throw new UnreadablePartException(Problem.Inflation, exception);
        }
        catch (IOException exception)
        {
            throw new UnreadablePartException(Problem.FileUnreadable, exception);
        }
    }

    private void Check(ReadOnlySpan<byte> read, int asked)
    {
        if (read.IsEmpty)
        {
            if (asked > 0)
                CheckEnd();
            return;
        }

        count += read.Length;
        budget.Spend(read.Length);
        if (count > budget.Limits.EntryBytes)
            throw new UnreadablePartException(Problem.FileTooLarge);
        if (declared is null)
            return;
        var over = Math.Max(0, count - (declared.PackedBytes * budget.Limits.Ratio));
        budget.Exceed(over - excess);
        excess = over;
        if (excess > 0 && count > ReadBudget.RatioGrace)
            throw new UnreadablePartException(Problem.Ratio);
    }

    private void CheckEnd()
    {
        if (declared is null)
            return;
        if (count != declared.Bytes)
            throw new UnreadablePartException(Problem.Length);
        if (!declared.IsUsedUp())
            throw new UnreadablePartException(Problem.Inflation);
        if (!declared.IsSound())
            throw new UnreadablePartException(Problem.Checksum);
    }
}

/// <summary>What an archive's directory says of an entry.</summary>
/// <param name="Bytes">Its length.</param>
/// <param name="PackedBytes">Its length as it stands in the archive.</param>
/// <param name="IsUsedUp">Whether all packed bytes were needed; asked at the end.</param>
/// <param name="IsSound">Whether the checksum is that of the bytes that came; asked at the end.</param>
internal sealed record DeclaredEntry(long Bytes, long PackedBytes, Func<bool> IsUsedUp, Func<bool> IsSound);
