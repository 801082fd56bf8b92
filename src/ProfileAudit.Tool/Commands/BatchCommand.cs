using System.Collections.Immutable;
using System.CommandLine;
using ProfileAudit.Rendering;
using ProfileAudit.Tool.Batch;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit batch FOLDER: every export in a folder, each on its own, to one line.</summary>
internal static class BatchCommand
{
    public static Command Create(ReportOptions options, Surroundings surroundings)
    {
        var batch = new Command("batch", "Audits every export in a folder, each on its own, and writes one line for each: figures, names of rules and codes, and nothing out of the export.");
        var folder = new Argument<string>("FOLDER") { Description = "A folder with exports: ZIP files, and folders that they were unpacked to." };
        var own = new BatchOptions();
        batch.Add(folder);
        own.AddTo(batch);
        batch.SetAction(async (parsed, cancellationToken) =>
        {
            Refuse(parsed, options, own);
            var (source, output, page) = (parsed.GetValue(folder)!, parsed.GetValue(options.Output), parsed.GetValue(own.Cohort));
            ImmutableArray<string> read = [source, .. options.Rulebook.Files(parsed), .. parsed.GetValue(own.Group) is { } groups ? [groups] : Array.Empty<string>()];
            ReportFile.RefuseToReplace(read, output);
            ReportFile.RefuseToReplace([.. read, .. output is null ? [] : new[] { output }], page);
            var renderer = page is null ? null : Renderer(page);
            var run = new BatchRun(source, output, await options.Rulebook.ReadAsync(parsed, cancellationToken).ConfigureAwait(false), surroundings)
            {
                AsOf = parsed.GetValue(options.AsOf),
                Groups = parsed.GetValue(own.Group) is { } file ? await GroupFile.ReadAsync(file, cancellationToken).ConfigureAwait(false) : ImmutableDictionary<string, string>.Empty,
                Jobs = parsed.GetValue(own.Jobs) ?? Math.Min(Environment.ProcessorCount, BatchOptions.MostJobs),
                Shard = parsed.GetValue(own.Shard) ?? new Shard(1, 1),
                IsAnonymous = parsed.GetValue(own.Anonymous),
                IsResumed = parsed.GetValue(own.Resume),
                IsQuiet = parsed.GetValue(options.Quiet),
                Cohort = renderer is null ? null : new(own.CohortOptions(parsed)),
            };
            var exitCode = await run.RunAsync(cancellationToken).ConfigureAwait(false);
            if (renderer is not null)
                await ReportFile.WriteAsync(page!, renderer.RenderToString(run.Cohort!.Build().In(options.Language(parsed))), cancellationToken).ConfigureAwait(false);
            return exitCode;
        });
        return batch;
    }

    private static ICohortRenderer Renderer(string path)
    {
        var format = ReportFile.FormatOf(null, path);
        return CohortRenderers.All.Any(renderer => renderer.Format == format)
            ? CohortRenderers.For(format)
            : throw new ToolException(ExitCode.WrongUsage, $"A cohort is written as html or json, not as {ReportFile.NameOf(format)}.");
    }

    // Options that stand before any command's name would be passed over in silence.
    private static void Refuse(ParseResult parsed, ReportOptions options, BatchOptions own)
    {
        if (parsed.GetValue(options.Format) is not null)
            throw new ToolException(ExitCode.WrongUsage, "--format is not for batch: the ending of --output says it, .jsonl, .csv or .parquet.");
        if (parsed.GetValue(options.FailUnder) is not null)
            throw new ToolException(ExitCode.WrongUsage, "--fail-under is not for batch: a mark for many people at once would be a sieve, and this is none.");
        if (parsed.GetValue(options.Answer)!.Length > 0)
            throw new ToolException(ExitCode.WrongUsage, "--answer is not for batch: an answer is one member's.");
        if (parsed.GetValue(own.Resume) && parsed.GetValue(options.Output) is null)
            throw new ToolException(ExitCode.WrongUsage, "--resume goes on with the file of --output; name it.");
        if (parsed.GetValue(own.Cohort) is null && parsed.GetValue(own.MinimumGroup) is not null)
            throw new ToolException(ExitCode.WrongUsage, "--minimum-group is for the page of --cohort; name that.");
        if (parsed.GetValue(own.Cohort) is not null && parsed.GetValue(own.Shard) is not null)
            throw new ToolException(ExitCode.WrongUsage, "--cohort is not for a shard, which is no group that anybody chose. Run profile-audit cohort over the lines of all shards.");
    }
}
