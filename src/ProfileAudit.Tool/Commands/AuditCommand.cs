using System.CommandLine;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit SOURCE…: audits one member.</summary>
internal static class AuditCommand
{
    public static void AddTo(Command command, ReportOptions options, Surroundings surroundings)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "LinkedIn's data export: the ZIP, the folder it unpacks to, one of its files, or - for standard input. Several are joined.",
            Arity = ArgumentArity.OneOrMore,
        };
        sources.Validators.Add(result =>
        {
            // Else a mistyped option would be looked for as a file.
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != "-"))
                result.AddError($"'{token.Value}' is no option.");
        });
        command.Add(sources);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var named = parsed.GetValue(sources)!;
            ReportFile.RefuseToReplace([.. named, .. options.Rulebook.Files(parsed)], parsed.GetValue(options.Output));
            var rulebook = await options.Rulebook.ReadAsync(parsed, cancellationToken).ConfigureAwait(false);
            return await Reporting.ReportAsync(progress => Sources.ReadAsync(named, surroundings, parsed.GetValue(options.Redact), progress, cancellationToken), rulebook, options, parsed, surroundings, cancellationToken).ConfigureAwait(false);
        });
    }
}
