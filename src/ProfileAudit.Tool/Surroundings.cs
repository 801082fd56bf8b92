namespace ProfileAudit.Tool;

/// <summary>What the command sees of the world besides files.</summary>
public sealed record Surroundings
{
    /// <summary>Standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Standard output: the report alone.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>The bytes of standard output, for what is no text; null where there are none. Nobody writes to <see cref="Output"/> beside them.</summary>
    public Func<Stream>? OpenOutput { get; init; }

    /// <summary>Standard error: progress, notes and what went wrong.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What is known of the terminal behind standard output and standard error.</summary>
    public TerminalTraits Terminal { get; init; } = TerminalTraits.None;

    /// <summary>Opens the line that tells how far long work is; null where none may be shown. Called only when work takes long.</summary>
    public Func<IProgressLine>? OpenProgress { get; init; }

    /// <summary>How long work takes is told by this clock, and what day it can be at most.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
