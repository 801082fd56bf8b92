using System.CommandLine;
using ProfileAudit.Tool.Mcp;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit mcp: the audit as tools for a language model, over the Model Context Protocol on standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create(ReportOptions options, Surroundings surroundings)
    {
        var mcp = new Command("mcp", "Serves audits to an app with a language model, over the Model Context Protocol on standard input and output. Reads only below the named folders.");
        var roots = new Option<string[]>("--root")
        {
            Description = "A folder that sources may be read from. May be given several times.",
            HelpName = "FOLDER",
            Required = true,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        roots.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
                result.AddError($"'{token.Value}' is no option.");
        });
        var includeNames = new Option<bool>("--include-names") { Description = "Do not redact: reports then hold names and texts that others wrote." };
        mcp.Add(roots);
        mcp.Add(includeNames);
        mcp.SetAction(async (parsed, cancellationToken) =>
        {
            Refuse(parsed, options);
            var sources = new RootedSources(SourceRoots.Of(parsed.GetValue(roots)!), surroundings, redact: !parsed.GetValue(includeNames));
            var output = surroundings.OpenOutput ?? throw new InvalidOperationException("Standard output has no bytes here.");
            using var session = new McpSession(sources);
            await session.RunAsync(surroundings.OpenInput(), output(), cancellationToken).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return mcp;
    }

    // These options stand before any command's name and would be passed over in silence.
    private static void Refuse(ParseResult parsed, ReportOptions options)
    {
        foreach (var option in (Option[])[options.Format, options.Output, options.AsOf, options.Answer, options.Rulebook.File, options.Rulebook.Preset, options.FailUnder, options.Redact, options.Culture])
        {
            if (parsed.GetResult(option) is { Implicit: false })
                throw new ToolException(ExitCode.WrongUsage, $"{option.Name} is not for mcp: {(option == options.Redact ? "it redacts unless --include-names is given" : "what is asked for says it each time")}.");
        }
    }
}
