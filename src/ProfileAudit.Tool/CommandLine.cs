using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using ProfileAudit.Tool.Commands;

namespace ProfileAudit.Tool;

/// <summary>The command profile-audit.</summary>
public static class CommandLine
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments behind the command's name.</param>
    /// <param name="surroundings">Where it reads and writes.</param>
    /// <param name="cancellationToken">Ends it early with exit code 130.</param>
    /// <returns>0 done, 1 below --fail-under or found by --fail-on-worse, 2 a source cannot be read, 64 wrong usage, 70 a mistake of ours, 130 cancelled.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(surroundings);
        try
        {
            return await RunGuardedAsync(args, surroundings, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await TellUnwritableAsync(surroundings).ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>Standard output is closed or full; or standard error is, and there is nobody left to tell.</summary>
    private static async Task TellUnwritableAsync(Surroundings surroundings)
    {
        try
        {
            await TellAsync(surroundings, "PA-OUT-WRITE: Standard output could not be written. Check where it is sent to, and that there is room.").ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static async Task<int> RunGuardedAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellationToken)
    {
        try
        {
            return await RunParsedAsync(args, surroundings, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await TellAsync(surroundings, "Cancelled.").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is not (IOException or UnauthorizedAccessException))
        {
            var failure = Failure.Of(exception);
            foreach (var line in failure.Lines)
                await TellAsync(surroundings, line).ConfigureAwait(false);
            return failure.ExitCode;
        }
    }

    private static async Task<int> RunParsedAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (args.Count == 0)
        {
            surroundings.Output.Write(Hints.FirstSteps);
            surroundings.Output.Flush();
            return ExitCode.Done;
        }

        // No response files: an argument such as @names would be read as a file of arguments, and its content told in errors.
        var parsed = Root(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await TellAsync(surroundings, error.Message).ConfigureAwait(false);
            await TellAsync(surroundings, "See profile-audit --help.").ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        var configuration = new InvocationConfiguration
        {
            Output = surroundings.Output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        var exitCode = await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        // Most of it was written on this thread; another one for the rest would cost more than the rest.
        surroundings.Output.Flush();
        return exitCode;
    }

    private static Task TellAsync(Surroundings surroundings, string line) => surroundings.Error.WriteLineAsync(LegibleLine.Of(line));

    private static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand("Tells how neglected a professional network is, from the member's own LinkedIn data export, and what to do about it. Offline.");
        var options = new ReportOptions();
        options.AddTo(root);
        AuditCommand.AddTo(root, options, surroundings);
        var audit = new Command("audit", "Audits one member; the same as without a command.");
        AuditCommand.AddTo(audit, options, surroundings);
        root.Add(audit);
        root.Add(CompareCommand.Create(options, surroundings));
        root.Add(BatchCommand.Create(options, surroundings));
        root.Add(CohortCommand.Create(options, surroundings));
        root.Add(DemoCommand.Create(options, surroundings));
        root.Add(RulesCommand.Create(options.Rulebook, surroundings));
        root.Add(InitCommand.Create(options, surroundings));
        root.Add(McpCommand.Create(options, surroundings));
        root.Add(CompletionsCommand.Create(surroundings));
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion(surroundings);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new PrintHelp(root, (SynchronousCommandLineAction)help.Action!);
        return root;
    }

    // The library's own way shows the sources of the command above also where none can be named.
    private sealed class PrintHelp(RootCommand root, SynchronousCommandLineAction print) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            foreach (var argument in root.Arguments)
                argument.Hidden = parseResult.CommandResult.Command != root;
            return print.Invoke(parseResult);
        }
    }

    // The library's own way asks the process that it runs in, which is not always this tool.
    private sealed class PrintVersion(Surroundings surroundings) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            surroundings.Output.WriteLine(typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
            return ExitCode.Done;
        }
    }
}
