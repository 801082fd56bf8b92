using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Emulations;

/// <summary>One thing that somebody else's yardstick asks for.</summary>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Points">What it is worth when it is there; 1 or more.</param>
/// <param name="Met">Whether it is there, or why that could not be seen and what shows it. What could not be seen is never missing.</param>
public sealed record EmulationItem(Text Title, int Points, Fact<bool> Met);
