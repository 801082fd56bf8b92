using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Excuses;

/// <summary>"LinkedIn is full of salespeople": how many of the member's conversations look like a pitch, and how many do not.</summary>
internal static class Salespeople
{
    public static Text? Figures(Profile profile) => profile.Correspondence.Match(
        letters => letters.HasGaps ? null : Figures(letters.Conversations),
        _ => null);

    private static Text? Figures(ImmutableArray<Conversation> all)
    {
        var conversations = all.Count(conversation => conversation is { Other: not null, IsAdvertising: false });
        if (conversations == 0)
            return null;
        var pitches = all.Count(conversation => conversation is { Other: not null, IsAdvertising: false, IsOpenedByMember: false, Sent: 0, Received: >= 2 });
        var others = conversations - pitches;
        return (pitches, others) switch
        {
            (0, 1) => Text.Of("excuse.salespeople.one-none", "In your only one-to-one conversation, nobody wrote again and again without an answer from you."),
            (1, 0) => Text.Of("excuse.salespeople.one-pitch", "Your only one-to-one conversation was opened by somebody who wrote at least twice without an answer from you."),
            (0, _) => Text.Of(
                "excuse.salespeople.none",
                "Of your {conversations, plural, one {# one-to-one conversation} other {# one-to-one conversations}}, not one was somebody writing again and again without an answer from you.",
                ("conversations", conversations)),
            (_, 0) => Text.Of(
                "excuse.salespeople.all",
                "All of your {conversations, plural, one {# one-to-one conversation} other {# one-to-one conversations}} were opened by somebody who wrote at least twice without an answer from you.",
                ("conversations", conversations)),
            _ => Text.Of(
                "excuse.salespeople.some",
                "Of your {conversations} one-to-one conversations, {pitches, plural, one {# was} other {# were}} opened by somebody who wrote at least twice without an answer from you; {others, plural, one {# was} other {# were}} not.",
                ("conversations", conversations),
                ("pitches", pitches),
                ("others", others)),
        };
    }
}
