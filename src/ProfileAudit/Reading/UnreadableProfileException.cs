namespace ProfileAudit.Reading;

/// <summary>A source of which nothing can be read. Its texts hold no value of the member's and no file name.</summary>
public sealed class UnreadableProfileException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="code">The stable code; see docs/errors.md.</param>
    /// <param name="message">What is wrong, as one sentence.</param>
    /// <param name="nextStep">What to do about it, as one sentence.</param>
    /// <param name="innerException">What was thrown below; its message may hold anything, so it is for debuggers and never for logs.</param>
    public UnreadableProfileException(string code, string message, string nextStep, Exception? innerException = null)
        : base(message, innerException) => (Code, NextStep) = (code, nextStep);

    /// <summary>The stable code, such as "PA-ZIP-DAMAGED".</summary>
    public string Code { get; }

    /// <summary>What to do about it, as one sentence.</summary>
    public string NextStep { get; }
}
