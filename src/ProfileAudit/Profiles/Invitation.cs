namespace ProfileAudit.Profiles;

/// <summary>An invitation to connect, without the other person and without its text.</summary>
/// <param name="Direction">Who invited whom.</param>
/// <param name="SentOn">The day it was sent, where that is told.</param>
/// <param name="HasNote">Whether it came with a note.</param>
public readonly record struct Invitation(InvitationDirection Direction, DateOnly? SentOn, bool HasNote);

/// <summary>Who invited whom.</summary>
public enum InvitationDirection
{
    /// <summary>Someone invited the member.</summary>
    Incoming,

    /// <summary>The member invited someone.</summary>
    Outgoing,
}
