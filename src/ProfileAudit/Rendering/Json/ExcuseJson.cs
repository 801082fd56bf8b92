using System.Text.Json.Nodes;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>An excuse, answered.</summary>
internal sealed record ExcuseJson(string Id, string Title, string Answer, string? AnswerKey, JsonObject? AnswerArguments)
{
    public static ExcuseJson From(ExcuseAnswer answer) => new(answer.Excuse.Id, answer.Excuse.Title, answer.Answer.ToString(), TextArguments.Key(answer.Answer), TextArguments.Of(answer.Answer));
}
