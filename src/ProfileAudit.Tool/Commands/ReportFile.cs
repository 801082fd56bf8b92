using System.Collections.Immutable;
using System.Text;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;

namespace ProfileAudit.Tool.Commands;

/// <summary>Where a report goes to: a format, and a file or standard output.</summary>
internal static class ReportFile
{
    private static readonly ImmutableArray<(string Name, ReportFormat Format, string[] Endings)> Formats =
    [
        ("console", ReportFormat.Console, [".txt"]),
        // Before JSON, since a file may be named in the fuller way.
        ("sarif", ReportFormat.Sarif, [".sarif", ".sarif.json"]),
        ("json", ReportFormat.Json, [".json"]),
        ("html", ReportFormat.Html, [".html", ".htm"]),
        ("markdown", ReportFormat.Markdown, [".md", ".markdown"]),
        ("junit", ReportFormat.JUnit, [".xml"]),
    ];

    public static IEnumerable<string> FormatNames => Formats.Select(format => format.Name);

    public static string NameOf(ReportFormat format) => Formats.First(known => known.Format == format).Name;

    /// <summary>The format by its name, else by the file's ending, else the console's.</summary>
    public static ReportFormat FormatOf(string? name, string? path)
    {
        var byName = Formats.FirstOrDefault(format => format.Name == name);
        if (byName.Name is not null)
            return byName.Format;
        if (path is null)
            return ReportFormat.Console;
        var byEnding = Formats.FirstOrDefault(format => format.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
        return byEnding.Name is not null
            ? byEnding.Format
            : throw new ToolException(ExitCode.WrongUsage, "The ending of --output names no format; add --format.");
    }

    /// <summary>A member's only copy of an export, or a rulebook, is worth more than a report; and a device is worth more than a file of its name.</summary>
    public static void RefuseToReplace(IEnumerable<string> sources, string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
            return;
        if (IsDevice(path))
            throw new ToolException(ExitCode.WrongUsage, "PA-OUT-WRITE: --output names a pipe, a device or a socket, whose place a file would take. Name a file, or leave --output out and redirect standard output.");
        var target = Path.GetFullPath(path);
        foreach (var source in sources.Where(source => source.Length > 0 && source != "-").Select(Path.GetFullPath))
        {
            if (target.Equals(source, StringComparison.OrdinalIgnoreCase) || target.StartsWith(source.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase))
                throw new ToolException(ExitCode.WrongUsage, "PA-OUT-SOURCE: --output names the source, a file inside it, or the rulebook. Name another file.");
        }
    }

    private static bool IsDevice(string path)
    {
        try
        {
            return File.Exists(path) && !OpenableFile.Is(path);
        }
        catch (IOException)
        {
            // What is there and has no name of its own, as behind /proc/self/fd.
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            // Writing tells it better.
            return false;
        }
    }

    /// <summary>Writes the file whole or not at all: to a temporary file beside it, which then takes its name.</summary>
    public static Task WriteAsync(string path, IReportRenderer renderer, AuditReport report, CancellationToken cancellationToken) =>
        WriteAsync(path, renderer.RenderToString(report), cancellationToken);

    /// <summary>The same with a text.</summary>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        try
        {
            var full = File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(path);
            var temporary = $"{full}.{Path.GetRandomFileName()}";
            try
            {
                await File.WriteAllTextAsync(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken).ConfigureAwait(false);
                // What the member allowed others to read before stays as it is.
                if (!OperatingSystem.IsWindows() && File.Exists(full))
                    File.SetUnixFileMode(temporary, File.GetUnixFileMode(full));
                File.Move(temporary, full, overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ToolException(ExitCode.WrongUsage, "PA-OUT-WRITE: The report could not be written. Check that the folder of --output exists, that you may write to it, and that there is room.", exception);
        }
    }
}
