using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>What is said above a draft.</summary>
internal static class DraftWords
{
    public static Text Title(Draft draft) => draft.Kind switch
    {
        DraftKind.Invitation => Text.Of("draft.invitation.title", "An invitation to {people}", ("people", draft.To)),
        DraftKind.Reconnect => Text.Of("draft.reconnect.title", "A word to {person}, after a long silence", ("person", draft.To)),
        DraftKind.Recommendation => Text.Of("draft.recommendation.title", "Thanks to {person} for a recommendation", ("person", draft.To)),
        _ => throw new ArgumentOutOfRangeException(nameof(draft)),
    };
}
