using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Reading;
using ProfileAudit.Reports.Cohorts;
using ProfileAudit.Tool.Commands;

namespace ProfileAudit.Tool.Batch;

/// <summary>Audits the exports of a folder. One that cannot be read is a line like any other and stops nothing.</summary>
internal sealed class BatchRun(string folder, string? path, Rulebook rulebook, Surroundings surroundings)
{
    // How many lines pass between two words on how far it is.
    private const int Stride = 100;

    private readonly ProfileAuditor auditor = new(rulebook);
    private readonly SortedDictionary<string, int> unread = new(StringComparer.Ordinal);
    private int read;

    public DateOnly? AsOf { get; init; }

    public required ImmutableDictionary<string, string> Groups { get; init; }

    public required int Jobs { get; init; }

    public required Shard Shard { get; init; }

    public bool IsAnonymous { get; init; }

    public bool IsResumed { get; init; }

    public bool IsQuiet { get; init; }

    /// <summary>Counts all of them together; null when nobody asked.</summary>
    public CohortBuilder? Cohort { get; init; }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var content = ExportFolder.Of(folder);
        var all = content.Exports.Where(export => Shard.Has(export.Name)).ToList();
        var output = path is null ? null : new BatchOutput(path, rulebook);
        if (IsResumed && Cohort is not null && !output!.IsJsonLines)
            throw new ToolException(ExitCode.WrongUsage, "--cohort with --resume needs lines that can be read back whole: .jsonl.");
        var waiting = output is null ? [] : all.ToDictionary(export => output.NameOf(export.ShownAs(IsAnonymous)), export => export, StringComparer.Ordinal);
        var sink = output is null
            ? new TextSink(surroundings.Output, JsonLine.Of, isOwned: false)
            : await output.OpenAsync(IsResumed, line => Keep(line, waiting), cancellationToken).ConfigureAwait(false);
        try
        {
            // Closing writes as well, so a full disk may be noticed there.
            await using (sink.ConfigureAwait(false))
            {
                var exports = output is null ? all : [.. all.Where(export => waiting.ContainsKey(output.NameOf(export.ShownAs(IsAnonymous))))];
                await WriteAsync(exports, all.Count, sink, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (output is not null && exception is (IOException or UnauthorizedAccessException or ArgumentException))
        {
            throw BatchOutput.Unwritable(exception);
        }

        await TellEndAsync(all.Count, content).ConfigureAwait(false);
        // An empty shard has nothing that could not be read.
        return read > 0 || all.Count == 0 ? ExitCode.Done : ExitCode.UnreadableSource;
    }

    private async Task WriteAsync(List<Export> exports, int all, ILineSink sink, CancellationToken cancellationToken)
    {
        var done = all - exports.Count;
        try
        {
            await foreach (var (export, line, said) in new OrderedWork(Jobs).EachAsync(exports, AuditAsync, cancellationToken).ConfigureAwait(false))
            {
                await sink.WriteAsync(line, cancellationToken).ConfigureAwait(false);
                Count(line);
                done++;
                if (said is not null)
                    await TellAsync($"{line.Error}: {export.Name}: {said}").ConfigureAwait(false);
                if (done % Stride == 0)
                    await TellAsync(string.Create(CultureInfo.InvariantCulture, $"{done} of {all}")).ConfigureAwait(false);
            }

            await sink.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await TellAsync(string.Create(CultureInfo.InvariantCulture, $"{done} of {all} are done.{(path is null || path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) ? "" : " The same command with --resume goes on.")}")).ConfigureAwait(false);
            throw;
        }
    }

    private void Keep(DoneLine line, Dictionary<string, Export> waiting)
    {
        // Else somebody would be counted twice: as a name and as a number, or in two parts.
        if (!waiting.Remove(line.Name))
            throw new FormatException("It is of an export that is not in this folder or part, or that is there twice.");
        if (line.Line is { } whole)
            Count(whole);
        else if (line.IsRead)
            read++;
        else
            CountUnread("in earlier lines");
    }

    private void Count(BatchLine line)
    {
        if (!line.IsRead)
        {
            CountUnread(line.Error!);
            return;
        }

        read++;
        Cohort?.Add(line.Summary(), line.Group);
    }

    private void CountUnread(string code) => unread[code] = unread.GetValueOrDefault(code) + 1;

    private async Task<(Export Export, BatchLine Line, string? Said)> AuditAsync(Export export, CancellationToken cancellationToken)
    {
        var (name, group) = (export.ShownAs(IsAnonymous), Groups.GetValueOrDefault(export.Name));
        try
        {
            var profile = await Sources.ReadAsync([export.Path], surroundings, redact: true, progress: null, cancellationToken).ConfigureAwait(false);
            var report = auditor.Audit(profile, new AuditOptions { AsOf = AsOf, Redact = true }, cancellationToken);
            return (export, BatchLine.Of(name, group, report), null);
        }
        catch (UnreadableProfileException exception)
        {
            return (export, BatchLine.Unread(name, group, exception.Code, exception.NextStep), $"{exception.Message} {exception.NextStep}");
        }
        catch (SourceException exception)
        {
            // Its line names the file.
            return (export, BatchLine.Unread(name, group, exception.Code, "Check that it is a file or a folder, that you may read it, and that no other program holds it."), exception.Message[(exception.Code.Length + 2)..]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A mistake of ours. The message may hold values, so only the type is told.
            const string Next = "Please report it, but never attach the export.";
            return (export, BatchLine.Unread(name, group, "PA-BUG", Next), $"Something went wrong inside profile-audit ({exception.GetType().Name}). {Next}");
        }
    }

    private async Task TellEndAsync(int all, ExportFolder content)
    {
        var failed = unread.Values.Sum();
        var names = content.Exports.Select(export => export.Name).ToHashSet(StringComparer.Ordinal);
        var codes = failed == 0 ? "." : $"; {Text(failed)} could not be ({string.Join(", ", unread.Select(code => $"{code.Key} {Text(code.Value)}"))}).";
        await TellAsync($"{Text(read)} of {Text(all)} exports were audited{codes}").ConfigureAwait(false);
        if (content.Others > 0)
            await TellAsync($"Passed over, being neither a ZIP file nor a folder with tables: {Text(content.Others)}.").ConfigureAwait(false);
        if (Groups.Keys.Count(name => !names.Contains(name)) is > 0 and var strangers)
            await TellAsync($"Named in the file of --group and not in the folder: {Text(strangers)}.").ConfigureAwait(false);
    }

    private Task TellAsync(string line) => IsQuiet ? Task.CompletedTask : surroundings.Error.WriteLineAsync(LegibleLine.Of(line));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
