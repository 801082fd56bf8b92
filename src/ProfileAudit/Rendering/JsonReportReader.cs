using System.Text.Json;
using ProfileAudit.Rendering.Json;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>
/// Reads back what <see cref="JsonReportRenderer"/> wrote, as far as a comparison needs it. Fields that it does not know are passed over;
/// whatever else differs from the schema is refused, since half a report would compare as neglect.
/// </summary>
public static class JsonReportReader
{
    /// <summary>How large a report may be, in bytes: far more than any real one.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    private const int Deepest = 32;

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>Whether a source may be a report of this product, and no export.</summary>
    /// <param name="start">The first bytes of the source; 4 KiB suffice.</param>
    /// <returns>True when it is worth reading as one.</returns>
    public static bool Recognises(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith(ByteOrderMark) ? start[ByteOrderMark.Length..] : start;
        text = text.TrimStart(" \t\r\n"u8);
        return text.StartsWith("{"u8) && text.IndexOf("\"schemaVersion\""u8) >= 0;
    }

    /// <summary>Reads a report from the stream's current position to its end. The stream stays open.</summary>
    /// <param name="source">A readable stream; it need not seek.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report, as far as a comparison needs it.</returns>
    /// <exception cref="UnreadableReportException">It is no report, not of version 1, damaged, or larger than 16 MiB.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async ValueTask<ReportSummary> ReadAsync(Stream source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            var bytes = await TakeAsync(source, cancellationToken).ConfigureAwait(false);
            using var report = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = Deepest, AllowDuplicateProperties = false });
            return SummaryJson.Read(report.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is an invalid operation to the JSON reader, and only when its text is asked for.
            throw ReportProblem.NotJson(exception);
        }
        catch (IOException exception)
        {
            throw ReportProblem.Unreadable(exception);
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>> TakeAsync(Stream source, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        while (await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var read and > 0)
        {
            if (bytes.Length + read > MostBytes)
                throw ReportProblem.TooLarge();
            bytes.Write(buffer, 0, read);
        }

        var whole = bytes.ToArray().AsMemory();
        return whole.Span.StartsWith(ByteOrderMark) ? whole[ByteOrderMark.Length..] : whole;
    }
}
