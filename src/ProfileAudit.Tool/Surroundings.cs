namespace ProfileAudit.Tool;

/// <summary>What the command sees of the world besides files.</summary>
public sealed record Surroundings
{
    /// <summary>Standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Standard output: the report alone.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: progress, notes and what went wrong.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at standard output, and it may have colours.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>How many columns a line has.</summary>
    public int Width { get; init; } = 80;
}
