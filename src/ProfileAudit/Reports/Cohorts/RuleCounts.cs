using ProfileAudit.Auditing;

namespace ProfileAudit.Reports.Cohorts;

/// <summary>How many members show a rule's sign of neglect. Counts are rounded, and null when they are not told.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Title">Its subject in a few words.</param>
/// <param name="Category">The part of the score that it belongs to.</param>
/// <param name="Asked">How many were asked: to whom the rule applies, and for whom nobody switched it off.</param>
/// <param name="Neglected">How many of these show the sign, fully or in part.</param>
/// <param name="Kept">How many of these do not show it.</param>
/// <param name="CannotTell">Of how many of these no source shows what would decide it.</param>
public sealed record RuleCounts(RuleId Id, string Title, Category Category, int? Asked, int? Neglected, int? Kept, int? CannotTell)
{
    /// <summary><see cref="Neglected"/> in percent of <see cref="Asked"/>, both rounded before; null when either is not told, or when nobody could be judged.</summary>
    public int? NeglectedPercent => IsJudged ? Percent(Neglected) : null;

    /// <summary><see cref="Kept"/> in percent of <see cref="Asked"/>; null when either is not told, or when nobody could be judged.</summary>
    public int? KeptPercent => IsJudged ? Percent(Kept) : null;

    /// <summary><see cref="CannotTell"/> in percent of <see cref="Asked"/>.</summary>
    public int? CannotTellPercent => Percent(CannotTell);

    // That no source shows a sign does not make it zero percent.
    private bool IsJudged => Neglected is not 0 || Kept is not 0;

    internal RuleCounts In(Language language) => this with { Title = language.WordingOf($"{Id}.title", Title), Category = Category.In(language) };

    private int? Percent(int? part) => (part, Asked) is ({ } counted, { } asked and > 0)
        ? (int)Math.Round(100.0 * counted / asked, MidpointRounding.AwayFromZero)
        : null;
}
