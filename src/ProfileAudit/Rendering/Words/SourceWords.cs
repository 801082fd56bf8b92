using ProfileAudit.Profiles;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>What was read, and by what, in words.</summary>
internal static class SourceWords
{
    /// <summary>All sources in one line, such as "From a data export (complete, 31 files) and your answers".</summary>
    public static Text From(AuditReport report) => report.Sources.IsEmpty
        ? Headings.Nowhere
        : Text.Of("source.from", "From {sources}", ("sources", new TextValue.Listed([.. report.Sources.Select(source => (TextValue)Within(source))])));

    /// <summary>A source as a heading.</summary>
    public static Text Source(ProfileSource source) => Archived(source, source.Kind.Described());

    public static Text Unread(UnreadPart part) => Text.Of("source.unread", "{file} ({code}): {reason}", ("file", part.File), ("code", part.Code), ("reason", part.Reason));

    public static Text Note(Diagnostic diagnostic)
    {
        var place = (diagnostic.File, diagnostic.Row) switch
        {
            (null, null) => (Text)diagnostic.Code,
            (null, { } row) => Joined.Comma(diagnostic.Code, Numbers.Row(row)),
            ({ } file, null) => Joined.Comma(diagnostic.Code, file),
            ({ } file, { } row) => Joined.Comma(diagnostic.Code, file, Numbers.Row(row)),
        };
        return diagnostic.Severity == DiagnosticSeverity.Warning
            ? Text.Of("source.warning", "Warning {place}: {message}", ("place", place), ("message", diagnostic.Message))
            : Text.Of("source.note", "Note {place}: {message}", ("place", place), ("message", diagnostic.Message));
    }

    /// <summary>What to add next, and what for; null when nothing would help.</summary>
    public static Text? Next(AuditReport report) => report.NextSources is [var next, ..] ? Next(next) : null;

    /// <summary>What to add, and what for, such as "Save your profile page as HTML and add it: 14 more points become certain."</summary>
    public static Text Next(NextSource next) => Text.Of(
        "source.next",
        "{step}: {points, plural, one {# more point becomes certain} other {# more points become certain}}.",
        ("step", Add(next.Kind)),
        ("points", Numbers.Points(next.Points)));

    /// <summary>The sources and the day, in one line.</summary>
    public static Text FromAsOf(AuditReport report) => Joined.Comma(From(report), Numbers.AsOf(report.AsOf));

    /// <summary>What made the report, and the day that it speaks of.</summary>
    public static Text MakerAsOf(AuditReport report) => Text.Of("source.maker-as-of", "{maker}; {day}.", ("maker", Maker(report.Tool)), ("day", Numbers.AsOf(report.AsOf)));

    public static Text Maker(ToolInfo tool) => Text.Of(
        "source.maker",
        "{tool} {version}, rule set {rules}, preset {preset}",
        ("tool", tool.Name),
        ("version", tool.Version),
        ("rules", tool.Ruleset),
        ("preset", tool.Preset));

    /// <summary>That nothing left the machine, and what made the report.</summary>
    public static Text OfflineBy(Text makers) => Text.Of("source.offline-by", "{offline} {makers}.", ("offline", Headings.Offline), ("makers", makers));

    private static Text Archived(ProfileSource source, Text kind) => source.Archive is { } archive
        ? Text.Of(
            "source.archive",
            "{source} ({archive}, {files, plural, one {# file} other {# files}})",
            ("source", kind),
            ("archive", Archive(archive)),
            ("files", source.Files))
        : kind;

    private static Text Within(ProfileSource source) => Archived(source, source.Kind switch
    {
        SourceKind.Export => Text.Of("source.from-export", "a data export"),
        SourceKind.Page => Text.Of("source.from-page", "a saved profile page"),
        SourceKind.Pdf => Text.Of("source.from-pdf", "a profile saved to PDF"),
        SourceKind.Answers => Text.Of("source.from-answers", "your answers"),
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    });

    private static Text Add(SourceKind kind) => kind switch
    {
        SourceKind.Export => Text.Of("source.add-export", "Ask LinkedIn for the larger data archive and add its ZIP file"),
        SourceKind.Page => Text.Of("source.add-page", "Save your profile page as HTML and add it"),
        SourceKind.Pdf => Text.Of("source.add-pdf", "Save your profile to PDF and add it"),
        SourceKind.Answers => Text.Of("source.add-answers", "Add your answers to what only you know, as said below"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Text Archive(ArchiveKind archive) => archive switch
    {
        ArchiveKind.Complete => Text.Of("archive.complete", "complete"),
        ArchiveKind.Basic => Text.Of("archive.basic", "basic"),
        ArchiveKind.Partial => Text.Of("archive.partial", "partial"),
        _ => throw new ArgumentOutOfRangeException(nameof(archive)),
    };
}
