namespace ProfileAudit.Tool.Commands;

/// <summary>A source that cannot be opened. Whoever may not be shown its name is told the same without.</summary>
/// <param name="code">The stable code.</param>
/// <param name="source">What the person named.</param>
/// <param name="complaint">What is wrong with it, as the rest of a sentence that begins with its name.</param>
/// <param name="nextStep">What to do about it, as a sentence.</param>
/// <param name="inner">What was thrown.</param>
internal sealed class SourceException(string code, string source, string complaint, string nextStep, Exception? inner = null)
    : ToolException(Tool.ExitCode.UnreadableSource, $"{code}: {Sources.Shown(source)} {complaint} {nextStep}", inner)
{
    public string Code { get; } = code;

    public string Nameless { get; } = $"{code}: The source {complaint} {nextStep}";
}
