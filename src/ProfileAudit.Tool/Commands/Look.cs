namespace ProfileAudit.Tool.Commands;

/// <summary>How plain text looks where it goes.</summary>
/// <param name="Width">How many columns a line has.</param>
/// <param name="HasColor">Whether there are codes of colours.</param>
/// <param name="IsAscii">Whether marks and bars are ASCII.</param>
internal sealed record Look(int Width, bool HasColor, bool IsAscii)
{
    /// <summary>The same bytes on every machine.</summary>
    public static Look InFile { get; } = new(TerminalTraits.None.Width, HasColor: false, IsAscii: false);

    /// <summary>As the terminal is, unless the person says otherwise.</summary>
    public static Look OnTerminal(TerminalTraits terminal, bool noColor) => new(terminal.Width, terminal.HasColor && !noColor, terminal.IsAscii);
}
