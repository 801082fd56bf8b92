namespace ProfileAudit.Rendering;

/// <summary>A JSON report that cannot be read. Its texts name fields of ours and hold no value of the report.</summary>
public sealed class UnreadableReportException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="code">The stable code; see docs/errors.md.</param>
    /// <param name="message">What is wrong, as one sentence.</param>
    /// <param name="nextStep">What to do about it, as one sentence.</param>
    /// <param name="innerException">What was thrown below; its message may hold anything, so it is for debuggers and never for logs.</param>
    public UnreadableReportException(string code, string message, string nextStep, Exception? innerException = null)
        : base(message, innerException) => (Code, NextStep) = (code, nextStep);

    /// <summary>The stable code, such as "PA-REPORT-JSON".</summary>
    public string Code { get; }

    /// <summary>What to do about it, as one sentence.</summary>
    public string NextStep { get; }
}
