using ProfileAudit.Pdf.Files;
using ProfileAudit.Pdf.Layout;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace ProfileAudit.Pdf;

/// <summary>
/// Reads LinkedIn's "Save to PDF" in its layouts since 2018 and before. What a PDF does not show, such as the photo, is not observable, never empty; a section
/// that is not there proves nothing. Stateless and safe for any number of threads.
/// </summary>
/// <remarks>
/// A PDF is read whole into memory, at most 20 MiB of it, taken apart within fixed budgets and written anew from what was understood; only that is handed to PdfPig.
/// </remarks>
public sealed class ProfilePdfReader : IProfileReader
{
    private const int PieceBytes = 81_920;

    /// <inheritdoc/>
    public SourceKind Source => SourceKind.Pdf;

    /// <summary>Whether a source has the mark of a PDF within its first 1,024 bytes, and is no ZIP archive that holds one.</summary>
    /// <param name="start">The source's first bytes.</param>
    /// <returns>True when it is worth trying.</returns>
    public bool Recognises(ReadOnlySpan<byte> start) => PdfFile.Begins(start) && !start.StartsWith("PK"u8);

    /// <summary>Reads a PDF from its current position to its end. The stream stays open.</summary>
    /// <param name="source">A readable stream; it need not seek.</param>
    /// <param name="options">Limits; null takes the defaults. Of the limits, the bytes of the source, of a file and of all inflated files count, where they are
    /// stricter than the reader's own.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the PDF shows, and for every fact that it does not show, why.</returns>
    /// <exception cref="UnreadableProfileException">It is no PDF of LinkedIn's, or damaged, protected, without text, or costs too much; the code tells which.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async ValueTask<Profile> ReadAsync(Stream source, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new ReadOptions();
        var bytes = await BytesOfAsync(source, options.Limits.SourceBytes, cancellationToken).ConfigureAwait(false);
        var clean = CleanPdf.Of(bytes, new PdfBudget(options.Limits), out var made, cancellationToken);
        return Read(clean, made <= (options.LatestDay ?? DateOnly.MaxValue) ? made : null, cancellationToken);
    }

    private static Profile Read(byte[] clean, DateOnly? made, CancellationToken cancellationToken)
    {
        try
        {
            using var pdf = PdfDocument.Open(clean, new ParsingOptions { UseLenientParsing = false, SkipMissingFonts = false });
            return Read(pdf, PdfProfile.Unread(made), cancellationToken);
        }
        catch (Exception exception) when (exception is PdfDocumentFormatException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            // What we wrote is sound, so this is text whose numbers make no page: a matrix that cannot be turned back, for instance.
            throw PdfProblem.Damaged.ToException(exception);
        }
    }

    private static Profile Read(PdfDocument pdf, Profile unread, CancellationToken cancellationToken)
    {
        var (left, right) = Lines.Of(pdf, ModernLayout.RightColumn, cancellationToken);
        if (ModernLayout.Fits(left, right))
        {
            var modern = new ModernLayout(left, right);
            return modern.LacksPages(pdf.NumberOfPages) ? throw PdfProblem.Pages.ToException() : modern.Show(unread);
        }

        var all = Lines.Of(pdf, columnAt: null, cancellationToken).Right;
        return OldLayout.Fits(all) ? new OldLayout(all).Show(unread) : throw PdfProblem.Foreign.ToException();
    }

    private static async ValueTask<ReadOnlyMemory<byte>> BytesOfAsync(Stream source, long limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var piece = new byte[PieceBytes];
        try
        {
            while (await source.ReadAsync(piece, cancellationToken).ConfigureAwait(false) is var read and > 0)
            {
                bytes.Write(piece, 0, read);
                if (bytes.Length > limit)
                    throw PdfProblem.TooLarge.ToException();
                if (bytes.Length > PdfBudget.FileBytes)
                    throw PdfProblem.Limit.ToException();
            }
        }
        catch (IOException exception)
        {
            throw PdfProblem.Unreadable.ToException(exception);
        }

        return bytes.Length > 0 ? bytes.GetBuffer().AsMemory(0, (int)bytes.Length) : throw PdfProblem.Empty.ToException();
    }
}
