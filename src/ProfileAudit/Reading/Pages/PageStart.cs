using System.Text;

namespace ProfileAudit.Reading.Pages;

/// <summary>Tells by its first bytes whether a source is a page of the web, and in which packing browsers save one.</summary>
internal static class PageStart
{
    private static readonly string[] Beginnings = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta"];

    /// <summary>Whether it is HTML.</summary>
    public static bool IsPage(ReadOnlySpan<byte> start)
    {
        var text = TextOf(start);
        // Browsers put a comment, and a few servers a declaration, before the page itself.
        return Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            || ((text.StartsWith("<!--", StringComparison.Ordinal) || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
                && (text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("saved from url=", StringComparison.Ordinal)));
    }

    /// <summary>Whether it is a page with its pictures in one file, as Chrome and Edge save it: a mail in form.</summary>
    public static bool IsMail(ReadOnlySpan<byte> start)
    {
        var text = TextOf(start);
        return text.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase) && text.Contains("multipart/related", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether it is a page with its pictures in one file, as Safari saves it: a property list.</summary>
    public static bool IsWebArchive(ReadOnlySpan<byte> start) =>
        start.StartsWith("bplist00"u8) || (start.IndexOf("<plist"u8) >= 0 && start.IndexOf("WebMainResource"u8) >= 0);

    private static string TextOf(ReadOnlySpan<byte> start) => (PageText.Wide(start) ?? Encoding.Latin1).GetString(start).TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\t', '\r', '\n');
}
