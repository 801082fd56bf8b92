using System.Buffers;
using System.IO.Pipelines;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;

namespace ProfileAudit.Tool.Commands;

/// <summary>Reads one side of a comparison: a JSON report of ours, recognised by its content, or an export, which is audited first.</summary>
/// <param name="auditor">Audits exports, both by the same rulebook.</param>
/// <param name="answers">What the member says; for exports only, since a report is what it is.</param>
/// <param name="audited">Given each audit's report.</param>
/// <param name="surroundings">Where standard input is.</param>
/// <param name="redact">Whether files are told by LinkedIn's own names only.</param>
/// <param name="progress">Told how far the reading is.</param>
internal sealed class ComparedSource(ProfileAuditor auditor, MemberAnswers answers, Action<AuditReport> audited, Surroundings surroundings, bool redact, IProgress<ReadProgress>? progress)
{
    private const int StartBytes = 4096;

    /// <exception cref="ToolException">The source is not there, or may not be read.</exception>
    /// <exception cref="UnreadableProfileException">It is an export of which nothing can be read.</exception>
    /// <exception cref="UnreadableReportException">It is a report that cannot be read.</exception>
    public async Task<ReportSummary> ReadAsync(string source, CancellationToken cancellationToken)
    {
        if (source != "-")
        {
            return await ReportOfAsync(source, cancellationToken).ConfigureAwait(false)
                ?? await AuditAsync(source, surroundings, cancellationToken).ConfigureAwait(false);
        }

        // Its start is looked at and not taken away.
        var input = PipeReader.Create(surroundings.OpenInput());
        var start = await input.ReadAtLeastAsync(StartBytes, cancellationToken).ConfigureAwait(false);
        var isReport = JsonReportReader.Recognises(start.Buffer.Slice(0, Math.Min(StartBytes, start.Buffer.Length)).ToArray());
        input.AdvanceTo(start.Buffer.Start);
        var bytes = input.AsStream();
        await using (bytes.ConfigureAwait(false))
        {
            return isReport
                ? await JsonReportReader.ReadAsync(bytes, cancellationToken).ConfigureAwait(false)
                : await AuditAsync(source, surroundings with { OpenInput = () => bytes }, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ReportSummary> AuditAsync(string source, Surroundings within, CancellationToken cancellationToken)
    {
        var profile = await Sources.ReadAsync([source], within, redact, progress, cancellationToken).ConfigureAwait(false);
        var report = auditor.Audit(answers.Join(profile), new AuditOptions { Redact = redact }, cancellationToken);
        audited(report);
        return report.Summarised();
    }

    /// <summary>The report in a file; null when the file is no report. What is wrong with a file that is not there is told by whoever reads exports.</summary>
    private static async Task<ReportSummary?> ReportOfAsync(string source, CancellationToken cancellationToken)
    {
        try
        {
            if (Directory.Exists(source) || !OpenableFile.Is(source))
                return null;
            var file = LocalFile.Open(source);
            await using (file.ConfigureAwait(false))
            {
                var start = new byte[StartBytes];
                var read = await file.ReadAtLeastAsync(start, StartBytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
                file.Position = 0;
                return JsonReportReader.Recognises(start.AsSpan(0, read))
                    ? await JsonReportReader.ReadAsync(file, cancellationToken).ConfigureAwait(false)
                    : null;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
