using System.CommandLine;
using ProfileAudit.Rendering;
using ProfileAudit.Reports.Cohorts;
using ProfileAudit.Tool.Batch;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit cohort LINES…: the page about all members together, from the lines of batches; with --before, what changed since an earlier round.</summary>
internal static class CohortCommand
{
    public static Command Create(ReportOptions options, Surroundings surroundings)
    {
        var cohort = new Command("cohort", "Makes the page about many members together from the lines of any number of batches, and tells of nobody alone.");
        var lines = new Argument<string[]>("LINES") { Description = "Files that batch wrote, .jsonl.", Arity = ArgumentArity.OneOrMore };
        var before = new Option<string[]>("--before")
        {
            Description = "Files of an earlier round: the page then tells what changed since.",
            HelpName = "LINES",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var own = new BatchOptions();
        cohort.Add(lines);
        cohort.Add(before);
        cohort.Add(own.MinimumGroup);
        cohort.SetAction(async (parsed, cancellationToken) =>
        {
            Refuse(parsed, options);
            var (named, earlier, path) = (parsed.GetValue(lines)!, parsed.GetValue(before) ?? [], parsed.GetValue(options.Output));
            ReportFile.RefuseToReplace([.. named, .. earlier], path);
            var format = FormatOf(parsed.GetValue(options.Format), path);
            var care = own.CohortOptions(parsed);
            var now = (await CohortRound.ReadAsync(named, care, cancellationToken).ConfigureAwait(false)).In(options.Language(parsed));
            var text = earlier.Length == 0
                ? CohortRenderers.For(format).RenderToString(now)
                : CohortComparisonRenderers.For(format).RenderToString(Compared(await CohortRound.ReadAsync(earlier, care, cancellationToken).ConfigureAwait(false), now));
            if (path is not null)
                await ReportFile.WriteAsync(path, text, cancellationToken).ConfigureAwait(false);
            else
                await surroundings.Output.WriteAsync(text.AsMemory(), cancellationToken).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return cohort;
    }

    private static ReportFormat FormatOf(string? name, string? path)
    {
        var format = name is null && path is null ? ReportFormat.Json : ReportFile.FormatOf(name, path);
        return CohortRenderers.All.Any(known => known.Format == format)
            ? format
            : throw new ToolException(ExitCode.WrongUsage, $"A cohort is written as html or json, not as {ReportFile.NameOf(format)}.");
    }

    private static CohortComparison Compared(Cohort before, Cohort after)
    {
        try
        {
            return CohortComparison.Between(before, after);
        }
        catch (ArgumentException exception)
        {
            throw new ToolException(ExitCode.WrongUsage, "PA-BATCH-RULES: The two rounds were judged by different rules, so a difference would tell of the rules. Run batch over both with the same version, preset and rulebook.", exception);
        }
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
}
