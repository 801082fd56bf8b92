using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>What is said above a draft.</summary>
internal static class DraftWords
{
    public static string Title(Draft draft) => draft.Kind switch
    {
        DraftKind.Invitation => $"An invitation to {draft.To}",
        DraftKind.Reconnect => $"A word to {draft.To}, after a long silence",
        DraftKind.Recommendation => $"Thanks to {draft.To} for a recommendation",
        _ => throw new ArgumentOutOfRangeException(nameof(draft)),
    };
}
