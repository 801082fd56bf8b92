using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export.Tables;

namespace ProfileAudit.Reading.Export;

/// <summary>
/// The articles of an export: one page each, drafts included. Only the head of a page is parsed, where the dates stand: a hostile page can
/// make any HTML parser work for minutes.
/// </summary>
internal sealed class ArticlePages
{
    private const int HeadBytes = 65_536;
    private const int HeadTags = 200;

    private readonly List<DateOnly?> published = [];
    private (string Part, Problem Problem)? failure;

    public ActivityLog Log => ActivityLog.From(published);

    public int Count => published.Count;

    public Blindspot? Failure => failure is { } failed ? new Blindspot.Damaged(failed.Part, failed.Problem.Code, failed.Problem.NextStep) : null;

    /// <summary>Whether a file is an article: a page in the folder of articles.</summary>
    public static bool IsArticle(ExportPart part) =>
        PartName.HasEnding(part.Path, ".html") && $"/{part.Folder}/".Contains("/Articles/", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="UnreadablePartException">The page is no article.</exception>
    public async ValueTask<PartNotes> ReadAsync(Stream stream, string part, CancellationToken cancellationToken)
    {
        var bytes = new byte[HeadBytes];
        var read = await stream.ReadAtLeastAsync(bytes, HeadBytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        using var page = await new HtmlParser().ParseDocumentAsync(Head(Encoding.UTF8.GetString(bytes, 0, read)), cancellationToken).ConfigureAwait(false);
        var notes = new PartNotes(part);
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
        if (day is { } known)
            notes.Saw(known);
        published.Add(day);
        return notes;
    }

    public void Fail(string part, Problem problem) => failure ??= (part, problem);

    private static string Head(string html)
    {
        var at = -1;
        for (var tags = 0; tags <= HeadTags; tags++)
        {
            at = html.IndexOf('<', at + 1);
            if (at < 0)
                return html;
        }

        return html[..at];
    }
}
