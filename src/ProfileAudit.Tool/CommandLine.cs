using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using ProfileAudit.Reading;
using ProfileAudit.Tool.Commands;

namespace ProfileAudit.Tool;

/// <summary>The command profile-audit.</summary>
public static class CommandLine
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments behind the command's name.</param>
    /// <param name="surroundings">Where it reads and writes.</param>
    /// <param name="cancellationToken">Ends it early with exit code 130.</param>
    /// <returns>0 done, 1 below --fail-under, 2 a source cannot be read, 64 wrong usage, 70 a mistake of ours, 130 cancelled.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(surroundings);
        var parsed = Root(surroundings).Parse(args);
        if (args.Count == 0)
        {
            await surroundings.Output.WriteAsync(Hints.FirstSteps).ConfigureAwait(false);
            return ExitCode.Done;
        }

        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await surroundings.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            await surroundings.Error.WriteLineAsync("See profile-audit --help.").ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        return await GuardedAsync(parsed, surroundings, cancellationToken).ConfigureAwait(false);
    }

    // Whatever goes wrong ends as one line; a stack trace helps no member.
    private static async Task<int> GuardedAsync(ParseResult parsed, Surroundings surroundings, CancellationToken cancellationToken)
    {
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = surroundings.Output,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (ToolException exception)
        {
            await surroundings.Error.WriteLineAsync(exception.Message).ConfigureAwait(false);
            return exception.ExitCode;
        }
        catch (UnreadableProfileException exception)
        {
            await surroundings.Error.WriteLineAsync($"{exception.Code}: {exception.Message} {exception.NextStep}").ConfigureAwait(false);
            return ExitCode.UnreadableSource;
        }
        catch (OperationCanceledException)
        {
            await surroundings.Error.WriteLineAsync("Cancelled.").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (Exception exception)
        {
            // A mistake of ours. The message may hold values, so only the type is told.
            await surroundings.Error.WriteLineAsync(
                $"PA-BUG: Something went wrong inside profile-audit ({exception.GetType().Name}). Please report it, but never attach your export.").ConfigureAwait(false);
            return ExitCode.Bug;
        }
    }

    private static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand("Tells how neglected a professional network is, from the member's own LinkedIn data export, and what to do about it. Offline.");
        AuditCommand.AddTo(root, surroundings);
        var audit = new Command("audit", "Audits one member; the same as without a command.");
        AuditCommand.AddTo(audit, surroundings);
        root.Add(audit);
        root.Add(DemoCommand.Create(surroundings));
        root.Add(RulesCommand.Create(surroundings));
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion(surroundings);
        return root;
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
