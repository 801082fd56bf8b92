using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection;
using ProfileAudit.Rules;

namespace ProfileAudit.Tool.Commands;

/// <summary>The options that say which rulebook counts. No file counts that is not named: two folders would give two scores for one export.</summary>
internal sealed class RulebookOptions
{
    public Option<string?> File { get; } = new("--rulebook") { Description = "Audit by this rulebook, which profile-audit init writes.", HelpName = "FILE" };

    public Option<string?> Preset { get; } = new("--preset")
    {
        Description = $"Whose network it is: {string.Join(", ", Presets.All.Select(preset => preset.Name))}. Wins over the rulebook's.",
        HelpName = "NAME",
    };

    public void RefuseUnknownPreset()
    {
        Preset.CompletionSources.Add(_ => Presets.All.Select(preset => new CompletionItem(preset.Name)));
        Preset.Validators.Add(RefuseUnknown);
    }

    private static void RefuseUnknown(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => Presets.Named(token.Value) is null))
            result.AddError($"'{token.Value}' is no preset; {Advice(token.Value)}");
    }

    /// <summary>The file that is named, if one is.</summary>
    public IEnumerable<string> Files(ParseResult parsed) => parsed.GetValue(File) is { } file ? [file] : [];

    /// <exception cref="ToolException">The file is not there, or may not be read.</exception>
    /// <exception cref="RulebookException">Something in it is wrong.</exception>
    public async Task<Rulebook> ReadAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var preset = parsed.GetValue(Preset);
        // Mostly there is no file, and nothing to check.
        if (parsed.GetValue(File) is not { } file)
            return preset is null ? RuleCatalog.Default : RuleCatalog.Default.Under(Presets.Named(preset)!);
        var settings = await ReadAsync(file, cancellationToken).ConfigureAwait(false);
        settings.Preset = preset ?? settings.Preset;
        return settings.ToRulebook();
    }

    private static async Task<RulebookSettings> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            if (Directory.Exists(file) || !OpenableFile.Is(file))
                throw new ToolException(ExitCode.WrongUsage, $"PA-RULEBOOK: {Shown(file)} is no file.");
            var stream = LocalFile.Open(file);
            await using (stream.ConfigureAwait(false))
                return await RulebookFile.ReadAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new ToolException(ExitCode.WrongUsage, $"PA-RULEBOOK: {Shown(file)} is not there. Check its name and folder; profile-audit init writes one.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.WrongUsage, $"PA-RULEBOOK: {Shown(file)} could not be opened or read. Check that you may read it.", exception);
        }
    }

    private static string Shown(string file) => Sources.Shown(file, "The rulebook");

    private static string Advice(string name)
    {
        var names = Presets.All.Select(preset => preset.Name).ToList();
        return NearestName.Of(name, names) is { } nearest ? $"did you mean {nearest}?" : $"known are {string.Join(", ", names)}.";
    }
}
