namespace ProfileAudit.Profiles;

/// <summary>An invitation to connect. Its text is not kept.</summary>
/// <param name="Direction">Who invited whom.</param>
/// <param name="SentOn">The day it was sent, where that is told.</param>
/// <param name="Note">Whether it came with a word of its own.</param>
/// <param name="Person">The other one; null where that is not told.</param>
public readonly record struct Invitation(InvitationDirection Direction, DateOnly? SentOn, InvitationNote Note, Person? Person = null);

/// <summary>Who invited whom.</summary>
public enum InvitationDirection
{
    /// <summary>Someone invited the member.</summary>
    Incoming,

    /// <summary>The member invited someone.</summary>
    Outgoing,
}

/// <summary>What an invitation says.</summary>
public enum InvitationNote
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One of LinkedIn's own sentences, such as "I'd like to join your LinkedIn network."</summary>
    Stock,

    /// <summary>Something else: a word of the sender's own.</summary>
    Personal,
}
