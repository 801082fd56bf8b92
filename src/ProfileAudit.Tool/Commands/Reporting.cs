using System.CommandLine;
using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;

namespace ProfileAudit.Tool.Commands;

/// <summary>From sources to a report in its place and an exit code.</summary>
internal static class Reporting
{
    public static async Task<int> ReportAsync(Func<IProgress<ReadProgress>?, Task<Profile>> read, Rulebook rulebook, ReportOptions options, ParseResult parsed, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var path = parsed.GetValue(options.Output);
        var format = ReportFile.FormatOf(parsed.GetValue(options.Format), path);
        var asked = new AuditOptions { AsOf = parsed.GetValue(options.AsOf), Redact = parsed.GetValue(options.Redact), Language = options.Language(parsed) };
        AuditReport report;
        // The line is gone before anything else is written.
        using (var progress = LateProgress.Begin(parsed.GetValue(options.Quiet), surroundings, cancellationToken))
            report = new ProfileAuditor(rulebook).Audit(options.Answers(parsed).Join(await read(progress).ConfigureAwait(false)), asked, cancellationToken);
        if (!parsed.GetValue(options.Quiet))
            await TellAsync(report, parsed.GetValue(options.Verbose), surroundings).ConfigureAwait(false);
        if (path is null)
        {
            Renderer(format, Look.OnTerminal(surroundings.Terminal, parsed.GetValue(options.NoColor))).Render(report, surroundings.Output);
            // Before the mark is told.
            surroundings.Output.Flush();
        }
        else
        {
            await ReportFile.WriteAsync(path, Renderer(format, Look.InFile), report, cancellationToken).ConfigureAwait(false);
        }

        return Mark(report.Score, parsed.GetValue(options.FailUnder), surroundings);
    }

    private static IReportRenderer Renderer(ReportFormat format, Look look) => format == ReportFormat.Console
        ? new ConsoleReportRenderer { Width = look.Width, UseColor = look.HasColor, UseAsciiMarks = look.IsAscii }
        : ReportRenderers.For(format);

    /// <summary>Tells on standard error what could not be read, and what was noticed.</summary>
    public static async Task TellAsync(AuditReport report, bool everything, Surroundings surroundings)
    {
        foreach (var part in report.Sources.SelectMany(source => source.Unread))
            await surroundings.Error.WriteLineAsync($"{part.Code}: {part.File} was not read. {part.Reason}").ConfigureAwait(false);
        foreach (var diagnostic in report.Diagnostics.Where(diagnostic => everything || diagnostic.Severity == DiagnosticSeverity.Warning))
        {
            var place = diagnostic.File is null ? "" : $"{diagnostic.File}{(diagnostic.Row is { } row ? $", row {row.ToString(CultureInfo.InvariantCulture)}" : "")}: ";
            await surroundings.Error.WriteLineAsync($"{diagnostic.Code}: {place}{diagnostic.Message}").ConfigureAwait(false);
        }
    }

    private static int Mark(Score score, double? least, Surroundings surroundings)
    {
        if (least is not { } mark || (score.Points is { } points && Score.Printed(points) >= mark))
            return ExitCode.Done;
        var got = score.Points is { } known ? Score.Printed(known).ToString("0.0", CultureInfo.InvariantCulture) : "none";
        surroundings.Error.WriteLine($"The score is {got}; --fail-under asks for {mark.ToString(CultureInfo.InvariantCulture)}.");
        return ExitCode.BelowMark;
    }
}
