
namespace ProfileAudit.Auditing;

/// <summary>What a part of a source holds, as it is called before a colon.</summary>
internal static class Entries
{
    public static Text Messages { get; } = Text.Of("entries.messages", "Your messages");

    public static Text Conversations { get; } = Text.Of("entries.conversations", "Your conversations");

    public static Text Invitations { get; } = Text.Of("entries.invitations", "Your invitations");

    public static Text Connections { get; } = Text.Of("entries.connections", "Your connections");

    public static Text Positions { get; } = Text.Of("entries.positions", "Your positions");

    public static Text Posts { get; } = Text.Of("entries.posts", "Your posts");

    public static Text Comments { get; } = Text.Of("entries.comments", "Your comments");

    public static Text Reactions { get; } = Text.Of("entries.reactions", "Your reactions");

    public static Text Recommendations { get; } = Text.Of("entries.recommendations", "Your recommendations of others");

    public static Text Endorsements { get; } = Text.Of("entries.endorsements", "Your endorsements of others");

    public static Text Activity { get; } = Text.Of("entries.activity", "Your activity");

    public static Text Experience { get; } = Text.Of("entries.experience", "Your Experience section");

    public static Text CurrentPosition { get; } = Text.Of("entries.current-position", "A current position");
}
