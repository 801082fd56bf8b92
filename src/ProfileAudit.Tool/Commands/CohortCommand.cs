using System.CommandLine;
using ProfileAudit.Rendering;
using ProfileAudit.Reports.Cohorts;
using ProfileAudit.Tool.Batch;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit cohort LINES…: the page about all members together, from the lines of batches.</summary>
internal static class CohortCommand
{
    public static Command Create(ReportOptions options, Surroundings surroundings)
    {
        var cohort = new Command("cohort", "Makes the page about many members together from the lines of any number of batches, and tells of nobody alone.");
        var lines = new Argument<string[]>("LINES") { Description = "Files that batch wrote, .jsonl.", Arity = ArgumentArity.OneOrMore };
        var own = new BatchOptions();
        cohort.Add(lines);
        cohort.Add(own.MinimumGroup);
        cohort.SetAction(async (parsed, cancellationToken) =>
        {
            Refuse(parsed, options);
            var (named, path) = (parsed.GetValue(lines)!, parsed.GetValue(options.Output));
            ReportFile.RefuseToReplace(named, path);
            var format = parsed.GetValue(options.Format) is null && path is null ? ReportFormat.Json : ReportFile.FormatOf(parsed.GetValue(options.Format), path);
            if (CohortRenderers.All.All(known => known.Format != format))
                throw new ToolException(ExitCode.WrongUsage, $"A cohort is written as html or json, not as {ReportFile.NameOf(format)}.");
            var builder = new CohortBuilder(own.CohortOptions(parsed));
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var file in named)
                await AddAsync(file, builder, names, cancellationToken).ConfigureAwait(false);
            var text = CohortRenderers.For(format).RenderToString(builder.Build().In(options.Language(parsed)));
            if (path is not null)
                await ReportFile.WriteAsync(path, text, cancellationToken).ConfigureAwait(false);
            else
                await surroundings.Output.WriteAsync(text.AsMemory(), cancellationToken).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return cohort;
    }

    private static void Refuse(ParseResult parsed, ReportOptions options)
    {
        Option? set = parsed.GetValue(options.FailUnder) is not null ? options.FailUnder
            : parsed.GetValue(options.AsOf) is not null ? options.AsOf
            : parsed.GetValue(options.Answer)!.Length > 0 ? options.Answer
            : parsed.GetValue(options.Rulebook.File) is not null ? options.Rulebook.File
            : parsed.GetValue(options.Rulebook.Preset) is not null ? options.Rulebook.Preset
            : null;
        if (set is not null)
            throw new ToolException(ExitCode.WrongUsage, $"{set.Name} is not for cohort: the lines were judged when they were made.");
    }

    private static async Task AddAsync(string path, CohortBuilder builder, HashSet<string> names, CancellationToken cancellationToken)
    {
        var number = 0;
        try
        {
            if (Directory.Exists(path) || !OpenableFile.Is(path))
                throw new ToolException(ExitCode.UnreadableSource, $"PA-IN-KIND: {Sources.Shown(path)} is no file. Name the files that batch wrote.");
            var file = File.OpenRead(path);
            await using (file.ConfigureAwait(false))
            {
                var whole = 0L;
                await foreach (var (bytes, end) in LineFile.ReadAsync(file, cancellationToken).ConfigureAwait(false))
                {
                    number++;
                    Add(JsonLine.Read(bytes), path, builder, names);
                    whole = end;
                }

                number++;
                if (whole < file.Length)
                    throw new FormatException("It has no end: the batch was cut off. Let it go on with --resume first.");
            }
        }
        catch (FormatException exception)
        {
            throw new ToolException(ExitCode.UnreadableSource, $"PA-BATCH-LINE: Line {number} of {Sources.Shown(path)} cannot be used. {exception.Message} Name files that this version's batch wrote as .jsonl.", exception);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new ToolException(ExitCode.UnreadableSource, $"PA-IN-MISSING: {Sources.Shown(path)} is not there. Check its name and folder.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.UnreadableSource, $"PA-IN-ACCESS: {Sources.Shown(path)} could not be opened or read. Check that you may read it.", exception);
        }
    }

    private static void Add(BatchLine line, string path, CohortBuilder builder, HashSet<string> names)
    {
        // Five people counted twice would look like ten.
        if (!names.Add(line.File))
            throw new ToolException(ExitCode.UnreadableSource, $"PA-BATCH-TWICE: {Sources.Shown(path)} has a line of an export that was counted already. Name each file of lines once; numbers of --anonymous are of one folder only.");
        if (!line.IsRead)
            return;
        if (!builder.Fits(line.Maker()))
            throw BatchOutput.OtherRules(path);
        builder.Add(line.Summary(), line.Group);
    }
}
