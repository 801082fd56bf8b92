namespace ProfileAudit.Reports;

/// <summary>A text in the member's name, ready to be read, changed and sent. Holds facts of the sources and nothing made up; what only the member knows stands in square brackets.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="To">Whom it is for: a person's name, or a group such as "former colleagues at Example Bridges".</param>
/// <param name="Text">The text; an invitation has at most 200 characters, which is what LinkedIn allows on free accounts.</param>
public sealed record Draft(DraftKind Kind, Text To, Text Text)
{
    internal Draft In(Language language) => this with { To = To.In(language), Text = Text.In(language) };
}

/// <summary>What a draft is for.</summary>
public enum DraftKind
{
    /// <summary>A note with an invitation to connect.</summary>
    Invitation,

    /// <summary>A message to somebody long silent.</summary>
    Reconnect,

    /// <summary>A message that thanks for a recommendation and offers one.</summary>
    Recommendation,
}
