namespace ProfileAudit.Tool;

/// <summary>Ends the command with one line for the person and an exit code.</summary>
internal class ToolException(int exitCode, string line, Exception? inner = null) : Exception(line, inner)
{
    public int ExitCode { get; } = exitCode;
}
