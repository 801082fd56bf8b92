using ProfileAudit.Auditing;

namespace ProfileAudit.Reports;

/// <summary>What a comparison needs to know of one rule in a report.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Title">Its subject in a few words.</param>
/// <param name="Category">The part of the score that it belongs to.</param>
/// <param name="Weight">How much it counted there.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Score">0 to 1 for kept (exactly 1) and neglected (less than 1), to four decimals; null for any other outcome.</param>
public sealed record RuleSummary(RuleId Id, string Title, Category Category, Weight Weight, Outcome Outcome, double? Score)
{
    internal bool IsSound => Outcome switch
    {
        Outcome.Kept => Score is 1,
        Outcome.Neglected => Score is >= 0 and < 1,
        _ => Score is null,
    };

    internal RuleSummary In(Language language) => this with { Title = language.WordingOf($"{Id}.title", Title), Category = Category.In(language) };

    internal static RuleSummary Of(Finding finding) => new(
        finding.Rule.Id,
        finding.Rule.Title,
        finding.Rule.Category,
        finding.Weight,
        finding.Outcome,
        finding.Score is { } score ? Reports.Score.PrintedPart(score) : null);
}
