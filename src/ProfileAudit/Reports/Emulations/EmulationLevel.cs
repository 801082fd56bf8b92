namespace ProfileAudit.Reports.Emulations;

/// <summary>A level of somebody else's yardstick.</summary>
/// <param name="Title">Its name there.</param>
/// <param name="From">The points that it takes; 0 for the lowest.</param>
public sealed record EmulationLevel(Text Title, int From);
