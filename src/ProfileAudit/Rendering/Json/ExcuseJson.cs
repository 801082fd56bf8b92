using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>An excuse, answered.</summary>
internal sealed record ExcuseJson(string Id, string Title, string Answer)
{
    public static ExcuseJson From(ExcuseAnswer answer) => new(answer.Excuse.Id, answer.Excuse.Title, answer.Answer);
}
