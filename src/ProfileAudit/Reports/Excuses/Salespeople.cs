using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Excuses;

/// <summary>"LinkedIn is full of salespeople": how many of the member's conversations look like a pitch, and how many do not.</summary>
internal static class Salespeople
{
    public static string? Figures(Profile profile) => profile.Correspondence.Match(
        letters => letters.HasGaps ? null : Figures([.. letters.Conversations.Where(conversation => conversation is { Other: not null, IsAdvertising: false })]),
        _ => null);

    private static string? Figures(List<Conversation> conversations)
    {
        if (conversations.Count == 0)
            return null;
        var pitches = conversations.Count(conversation => conversation is { IsOpenedByMember: false, Sent: 0, Received: >= 2 });
        var others = conversations.Count - pitches;
        return (pitches, others) switch
        {
            (0, 1) => "In your one conversation with one person, nobody wrote again and again without an answer from you.",
            (1, 0) => "Your one conversation with one person was opened by somebody who wrote at least twice without an answer from you.",
            (0, _) => $"Of your {Wording.Count(conversations.Count, "conversation", "conversations")} with one person, not one was somebody writing again and again without an answer from you.",
            (_, 0) => $"All of your {Wording.Count(conversations.Count, "conversation", "conversations")} with one person were opened by somebody who wrote at least twice without an answer from you.",
            _ => $"Of your {conversations.Count} conversations with one person, {pitches} {(pitches == 1 ? "was" : "were")} opened by somebody who wrote at least twice without an answer from you; {others} {(others == 1 ? "was" : "were")} not.",
        };
    }
}
