namespace ProfileAudit.Profiles;

/// <summary>A first-degree connection, without the person: only what the rules need is kept.</summary>
/// <param name="ConnectedOn">The day they connected, where that is told.</param>
public readonly record struct Connection(DateOnly? ConnectedOn);
