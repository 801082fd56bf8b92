namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>An input that a harness begins with.</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record Seed(string Name, byte[] Bytes);
