namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>An input was taken that should not be, or cost too much, or came out wrong.</summary>
/// <param name="law">What does not hold.</param>
internal sealed class BrokenLawException(string law) : Exception(law);
