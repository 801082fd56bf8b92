using System.CommandLine;
using System.Text;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit init [FILE]: writes a rulebook to begin with, which changes nothing yet.</summary>
internal static class InitCommand
{
    private const string DefaultName = "profile-audit.json";

    public static Command Create(ReportOptions options, Surroundings surroundings)
    {
        var init = new Command("init", "Writes a commented rulebook to begin with; replaces no file.");
        var file = new Argument<string>("FILE") { Description = "The file to write.", DefaultValueFactory = _ => DefaultName };
        file.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
                result.AddError($"'{token.Value}' is no option.");
        });
        init.Add(file);
        init.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file)!;
            await WriteAsync(path, cancellationToken).ConfigureAwait(false);
            if (!parsed.GetValue(options.Quiet))
                await surroundings.Error.WriteLineAsync("The rulebook is written. Change what you like, then: profile-audit SOURCE --rulebook FILE").ConfigureAwait(false);
            return ExitCode.Done;
        });
        return init;
    }

    /// <summary>Whole or not at all, and only where nothing is: to a temporary file beside it, which then takes its name.</summary>
    private static async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var full = Path.GetFullPath(path);
            RefuseToReplace(full);
            var temporary = $"{full}.{Path.GetRandomFileName()}";
            try
            {
                await File.WriteAllTextAsync(temporary, RulebookTemplate.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken).ConfigureAwait(false);
                File.Move(temporary, full, overwrite: false);
            }
            catch (IOException) when (Path.Exists(full))
            {
                // Somebody else was faster.
                RefuseToReplace(full);
                throw;
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ToolException(ExitCode.WrongUsage, "PA-OUT-WRITE: The rulebook could not be written. Check that its folder exists, that you may write to it, and that there is room.", exception);
        }
    }

    private static void RefuseToReplace(string path)
    {
        if (Path.Exists(path) || new FileInfo(path).LinkTarget is not null)
            throw new ToolException(ExitCode.WrongUsage, $"PA-OUT-EXISTS: {Sources.Shown(Path.GetFileName(path), "The file")} is there already and is not replaced. Name another file.");
    }
}
