using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>What was read, and by what, in words.</summary>
internal static class SourceWords
{
    /// <summary>All sources in one line, such as "From a data export (complete, 31 files) and your answers".</summary>
    public static string From(AuditReport report) => report.Sources.IsEmpty
        ? Headings.Nowhere
        : $"From {string.Join(" and ", report.Sources.Select(source => Uncapitalised(Source(source))))}";

    public static string Source(ProfileSource source) => source.Archive is { } archive
        ? $"{source.Kind.Described()} ({Archive(archive)}, {Wording.Count(source.Files, "file", "files")})"
        : source.Kind.Described().ToString();

    public static string Unread(UnreadPart part) => $"{part.File} ({part.Code}): {part.Reason}";

    public static string Note(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == DiagnosticSeverity.Warning ? "Warning" : "Note";
        var place = (diagnostic.File, diagnostic.Row) switch
        {
            (null, null) => "",
            (null, { } row) => $", {Numbers.Row(row)}",
            ({ } file, null) => $", {file}",
            ({ } file, { } row) => $", {file}, {Numbers.Row(row)}",
        };
        return $"{severity} {diagnostic.Code}{place}: {diagnostic.Message}";
    }

    /// <summary>What to add next, and what for; null when nothing would help.</summary>
    public static string? Next(AuditReport report) => report.NextSources is [var next, ..] ? Next(next) : null;

    /// <summary>What to add, and what for, such as "Save your profile page as HTML and add it: 14 more points become certain."</summary>
    public static string Next(NextSource next)
    {
        var points = Numbers.Points(next.Points);
        return $"{Add(next.Kind)}: {points} more {(points == "1" ? "point becomes" : "points become")} certain.";
    }

    /// <summary>The sources and the day, in one line.</summary>
    public static string FromAsOf(AuditReport report) => $"{From(report)}, {Numbers.AsOf(report.AsOf)}";

    /// <summary>What made the report, and the day that it speaks of.</summary>
    public static string MakerAsOf(AuditReport report) => $"{Maker(report.Tool)}; {Numbers.AsOf(report.AsOf)}.";

    public static string Maker(ToolInfo tool) => $"{tool.Name} {tool.Version}, rule set {tool.Ruleset}, preset {tool.Preset}";

    private static string Uncapitalised(string text) => $"{char.ToLowerInvariant(text[0])}{text[1..]}";

    private static string Add(SourceKind kind) => kind switch
    {
        SourceKind.Export => "Ask LinkedIn for the larger data archive and add its ZIP file",
        SourceKind.Page => "Save your profile page as HTML and add it",
        SourceKind.Pdf => "Save your profile to PDF and add it",
        SourceKind.Answers => "Add your answers to what only you know, as said below",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Archive(ArchiveKind archive) => archive switch
    {
        ArchiveKind.Complete => "complete",
        ArchiveKind.Basic => "basic",
        ArchiveKind.Partial => "partial",
        _ => throw new ArgumentOutOfRangeException(nameof(archive)),
    };
}
