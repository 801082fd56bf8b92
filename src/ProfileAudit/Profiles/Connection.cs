namespace ProfileAudit.Profiles;

/// <summary>A first-degree connection.</summary>
/// <param name="ConnectedOn">The day they connected, where that is told.</param>
/// <param name="Person">Who it is; null where that is not told.</param>
/// <param name="Company">Where the person works now, as their profile spells it; "" where that is not told.</param>
public readonly record struct Connection(DateOnly? ConnectedOn, Person? Person = null, string Company = "");
