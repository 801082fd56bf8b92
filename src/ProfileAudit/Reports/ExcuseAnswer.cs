using ProfileAudit.Auditing;

namespace ProfileAudit.Reports;

/// <summary>An excuse for not networking, answered.</summary>
/// <param name="Excuse">The excuse.</param>
/// <param name="Answer">The answer: the member's own figures, then what the article says.</param>
public sealed record ExcuseAnswer(Excuse Excuse, Text Answer)
{
    internal ExcuseAnswer In(Language language) => new(Excuse.In(language), Answer.In(language));
}
