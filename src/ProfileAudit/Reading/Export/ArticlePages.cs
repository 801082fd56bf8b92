using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export.Tables;

namespace ProfileAudit.Reading.Export;

/// <summary>
/// The articles of an export: one page each, drafts included. Only the head of a page is parsed, where the dates stand, and only so many
/// pages: a hostile page can make any HTML parser work for minutes, and so can many small ones.
/// </summary>
internal sealed class ArticlePages
{
    private const int HeadBytes = 65_536;
    private const int HeadTags = 100;
    private const int MostPages = 2_000;

    // Most exports have no article, and what parses pages takes a while to load.
    private HtmlParser? parser;
    private byte[]? head;
    private readonly List<DateOnly?> published = [];
    private (string Part, Problem Problem)? failure;
    private int pages;

    public ActivityLog Log => ActivityLog.From(published);

    public int Count => published.Count;

    public Blindspot? Failure => failure is { } failed ? new Blindspot.Damaged(failed.Part, failed.Problem.Code, failed.Problem.NextStep) : null;

    /// <summary>Whether a file is an article: a page in the folder of articles.</summary>
    public static bool IsArticle(ExportPart part) =>
        PartName.HasEnding(part.Path, ".html") && $"/{part.Folder}/".Contains("/Articles/", StringComparison.OrdinalIgnoreCase);

    /// <summary>One more page is there, and wants to be opened.</summary>
    /// <exception cref="UnreadablePartException">There are too many.</exception>
    public void CountPage()
    {
        if (++pages > MostPages)
            throw new UnreadablePartException(Problem.TooManyArticles);
    }

    /// <exception cref="UnreadablePartException">The page is no article.</exception>
    public async ValueTask<PartNotes> ReadAsync(Stream stream, string part, DateOnly? latestDay, CancellationToken cancellationToken)
    {
        var bytes = head ??= new byte[HeadBytes];
        parser ??= new HtmlParser();
        var read = await stream.ReadAtLeastAsync(bytes, HeadBytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        using var page = await parser.ParseDocumentAsync(Encoding.UTF8.GetString(Head(bytes.AsSpan(0, read))), cancellationToken).ConfigureAwait(false);
        var notes = new PartNotes(part, latestDay);
        notes.SawFilledRow();
        if (page.QuerySelector("h1, p.created, p.published") is null)
            throw new UnreadablePartException(Problem.NoArticle);
        var line = page.QuerySelector("p.published")?.TextContent.Trim();
        // Since 2026 there are archives without dates; there, only a published article links to its address.
        var isPublished = line is null
            ? page.QuerySelector("h1 a[href]")?.GetAttribute("href")?.Contains("/pulse/", StringComparison.Ordinal) == true
            : line.StartsWith("Published on", StringComparison.Ordinal) && line.Any(char.IsAsciiDigit);
        if (!isPublished)
            return notes;
        var day = line is null ? null : ExportDates.Recorded(line["Published on".Length..]);
        if (day > latestDay)
            day = null;
        if (day is { } known)
            notes.Saw(known);
        published.Add(day);
        return notes;
    }

    public void Fail(string part, Problem problem) => failure ??= (part, problem);

    private static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> html)
    {
        var end = 0;
        for (var tags = 0; tags <= HeadTags; tags++)
        {
            var next = html[end..].IndexOf((byte)'<');
            if (next < 0)
                return html;
            end += next + 1;
        }

        return html[..(end - 1)];
    }
}
