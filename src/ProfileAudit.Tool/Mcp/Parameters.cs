using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection;
using ProfileAudit.Rendering;
using ProfileAudit.Texts;

namespace ProfileAudit.Tool.Mcp;

/// <summary>What several tools take alike.</summary>
internal static class Parameters
{
    private const string Json = "json";
    private const string Markdown = "markdown";

    public static Parameter Preset { get; } = new("preset", "Whose network it is, which says what counts more or less.")
    {
        Choices = [.. Presets.All.Select(preset => preset.Name)],
        Default = Presets.Default.Name,
    };

    public static Parameter Culture { get; } = new("culture", "The language of the answer.") { Choices = Languages.Tags, Default = Language.English.Tag };

    public static Parameter Format { get; } = new("format", "markdown to read or quote, json to work with every figure.") { Choices = [Markdown, Json], Default = Markdown };

    public static Rulebook RulebookOf(Arguments arguments) => new RulebookSettings { Preset = arguments.Text(Preset)! }.ToRulebook();

    public static Language LanguageOf(Arguments arguments) => Languages.Find(arguments.Text(Culture)!)!;

    public static ReportFormat FormatOf(Arguments arguments) => arguments.Text(Format) == Json ? ReportFormat.Json : ReportFormat.Markdown;
}
