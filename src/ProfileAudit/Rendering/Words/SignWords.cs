using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>The signs of neglect in words.</summary>
internal static class SignWords
{
    public static Text State(SignState state) => state switch
    {
        SignState.Absent => Text.Of("sign.absent", "Well kept"),
        SignState.Present => Text.Of("sign.present", "Worth tending"),
        SignState.CannotTell => Text.Of("sign.cannot-tell", "Could not be seen"),
        SignState.NotAsked => Text.Of("sign.not-asked", "Not asked of you"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
