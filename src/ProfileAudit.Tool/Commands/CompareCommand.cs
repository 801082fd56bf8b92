using System.CommandLine;
using ProfileAudit.Profiles;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit compare BEFORE AFTER: what changed from one export or report of a member to another, and why.</summary>
internal static class CompareCommand
{
    public static Command Create(ReportOptions options, Surroundings surroundings)
    {
        var compare = new Command("compare", "Tells what changed from one export, or JSON report, of a member to another, and why.");
        var before = Side("BEFORE", "The earlier one: an export as audit takes it, a JSON report of ours, or - for standard input.");
        var after = Side("AFTER", "The later one.");
        var failOnWorse = new Option<bool>("--fail-on-worse") { Description = "Exit with 1 when a rule is new or worse because of what the member did." };
        compare.Add(before);
        compare.Add(after);
        compare.Add(failOnWorse);
        compare.SetAction(async (parsed, cancellationToken) =>
        {
            string[] named = [parsed.GetValue(before)!, parsed.GetValue(after)!];
            Refuse(parsed, options, named);
            var path = parsed.GetValue(options.Output);
            var format = ReportFile.FormatOf(parsed.GetValue(options.Format), path);
            if (ComparisonRenderers.All.All(renderer => renderer.Format != format))
                throw new ToolException(ExitCode.WrongUsage, $"A comparison is written as console, json or markdown, not as {ReportFile.NameOf(format)}.");
            ReportFile.RefuseToReplace([.. named, .. options.Rulebook.Files(parsed)], path);
            var isQuiet = parsed.GetValue(options.Quiet);
            var auditor = new ProfileAuditor(await options.Rulebook.ReadAsync(parsed, cancellationToken).ConfigureAwait(false));
            var reports = new List<AuditReport>();
            Comparison comparison;
            // The line is gone before anything else is written.
            using (var progress = LateProgress.Begin(isQuiet, surroundings, cancellationToken))
            {
                var source = new ComparedSource(auditor, options.Answers(parsed), reports.Add, surroundings, parsed.GetValue(options.Redact), progress);
                comparison = Comparison.Between(
                    await source.ReadAsync(named[0], cancellationToken).ConfigureAwait(false),
                    await source.ReadAsync(named[1], cancellationToken).ConfigureAwait(false)).In(options.Language(parsed));
            }

            if (!isQuiet)
                await TellAsync(reports, comparison, parsed.GetValue(options.Verbose), surroundings).ConfigureAwait(false);
            var look = path is null ? Look.OnTerminal(surroundings.Terminal, parsed.GetValue(options.NoColor)) : Look.InFile;
            await WriteAsync(comparison, path, Renderer(format, look), surroundings, cancellationToken).ConfigureAwait(false);
            return parsed.GetValue(failOnWorse) && comparison.IsWorse ? ExitCode.BelowMark : ExitCode.Done;
        });
        return compare;
    }

    private static Argument<string> Side(string name, string description)
    {
        var side = new Argument<string>(name) { Description = description };
        side.Validators.Add(result =>
        {
            // Else a mistyped option would be looked for as a file.
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != "-"))
                result.AddError($"'{token.Value}' is no option.");
        });
        return side;
    }

    // These options stand before any command's name and would be passed over in silence.
    private static void Refuse(ParseResult parsed, ReportOptions options, string[] named)
    {
        if (parsed.GetValue(options.AsOf) is not null)
            throw new ToolException(ExitCode.WrongUsage, "--as-of is not for compare: each side has its own date. Make a report of each with --as-of and --format json, and compare those.");
        if (parsed.GetValue(options.FailUnder) is not null)
            throw new ToolException(ExitCode.WrongUsage, "--fail-under is not for compare; it has --fail-on-worse.");
        if (named.All(side => side == "-"))
            throw new ToolException(ExitCode.WrongUsage, "Standard input can be one side only; name a file for the other.");
    }

    private static async Task TellAsync(IEnumerable<AuditReport> reports, Comparison comparison, bool everything, Surroundings surroundings)
    {
        foreach (var report in reports)
            await Reporting.TellAsync(report, everything, surroundings).ConfigureAwait(false);
        foreach (var diagnostic in comparison.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning))
            await surroundings.Error.WriteLineAsync($"{diagnostic.Code}: {diagnostic.Message}").ConfigureAwait(false);
    }

    private static async Task WriteAsync(Comparison comparison, string? path, IComparisonRenderer renderer, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (path is not null)
        {
            await ReportFile.WriteAsync(path, renderer.RenderToString(comparison), cancellationToken).ConfigureAwait(false);
            return;
        }

        renderer.Render(comparison, surroundings.Output);
        surroundings.Output.Flush();
    }

    private static IComparisonRenderer Renderer(ReportFormat format, Look look) => format == ReportFormat.Console
        ? new ConsoleComparisonRenderer { Width = look.Width, UseColor = look.HasColor, UseAsciiMarks = look.IsAscii }
        : ComparisonRenderers.For(format);
}
