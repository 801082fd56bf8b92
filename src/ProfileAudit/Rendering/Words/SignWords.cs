using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>The signs of neglect in words.</summary>
internal static class SignWords
{
    public static string State(SignState state) => state switch
    {
        SignState.Absent => "Well kept",
        SignState.Present => "Worth tending",
        SignState.CannotTell => "Could not be seen",
        SignState.NotAsked => "Not asked of you",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
