using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>A source that would make the score more certain.</summary>
internal sealed record NextSourceJson(string Kind, decimal Points, string Advice)
{
    public static NextSourceJson From(NextSource next, Language language) => new(JsonName.Of(next.Kind), JsonNumber.Points(next.Points), SourceWords.Next(next).In(language).ToString());
}
