using ProfileAudit.Reports;
using ProfileAudit.Reports.Cohorts;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Reports.Cohorts;

namespace ProfileAudit.Tests.Rendering;

/// <summary>Two rounds of an invented workshop, with something in every part of a page: what is told, what is hidden, what nobody was asked.</summary>
internal static class RenderedCohort
{
    /// <summary>Of few rules, so that a snapshot is read.</summary>
    public static Cohort Before { get; } = Round(rules: 12, tended: 0);

    /// <summary>The same after half a year: some members tended what they could.</summary>
    public static Cohort After { get; } = Round(rules: 12, tended: 5);

    /// <summary>Of every rule, as long as a page gets.</summary>
    public static Cohort Whole { get; } = Round(RuleCatalog.All.Length, tended: 0);

    public static Cohort Nobody { get; } = new CohortBuilder().Build();

    public static CohortComparison Comparison { get; } = CohortComparison.Between(Before, After);

    public static CohortComparison WholeComparison { get; } = CohortComparison.Between(Whole, Round(RuleCatalog.All.Length, tended: 5));

    // Of every seven members, so many tended what they could, and gained points.
    private static Cohort Round(int rules, int tended) => Cohort.Of(Enumerable.Range(0, 120 + (tended * 2)).Select(i => (
        CohortMember.Report(Outcome.Kept, i % 10 == 9 ? null : Math.Min(100, (i % 120 * 5 / 6) + (i % 7 < tended ? 40 : 0))) with
        {
            Rules = [.. RuleCatalog.All.Take(rules).Select((rule, number) => Ended(rule.Info, i % 120, number, i % 7 < tended))],
        },
        (string?)(i % 3 == 0 ? "Spring" : i % 3 == 1 ? "Autumn" : null))));

    private static RuleSummary Ended(ProfileAudit.Auditing.RuleInfo rule, int member, int number, bool isTended)
    {
        var outcome = number switch
        {
            // Nearly all alike; nobody asked; nobody seen.
            3 => member < 3 ? Outcome.Neglected : Outcome.Kept,
            4 => Outcome.Suppressed,
            5 => Outcome.CannotTell,
            _ => (((member * 7) + (number * 3)) % (number + 3)) switch
            {
                0 or 1 => isTended ? Outcome.Kept : Outcome.Neglected,
                2 => member % 4 == 0 ? Outcome.CannotTell : Outcome.Neglected,
                _ => Outcome.Kept,
            },
        };
        return new RuleSummary(rule.Id, rule.Title, rule.Category, rule.Weight, outcome, outcome switch
        {
            Outcome.Kept => 1,
            Outcome.Neglected => 0.5,
            _ => null,
        });
    }
}
