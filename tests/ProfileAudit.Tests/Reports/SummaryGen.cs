using System.Collections.Immutable;
using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit.Tests.Reports;

/// <summary>Random summaries of reports. Ids come from a few, so that two summaries share most of their rules.</summary>
internal static class SummaryGen
{
    private const int MostRules = 12;

    private static readonly ToolInfo Tool = new("ProfileAudit", "0.1.0", "1.0.0", "default");

    private static readonly Gen<(Outcome Outcome, double? Score)> Ending =
        from outcome in OneOf(Enum.GetValues<Outcome>())
        from score in Gen.OneOf(OneOf(0, 1, 2_900, 5_000, 9_999), Gen.Int[0, 9_999])
        select (outcome, outcome switch
        {
            Outcome.Kept => 1,
            Outcome.Neglected => score / 10_000.0,
            _ => (double?)null,
        });

    private static readonly Gen<RuleSummary> Rule =
        from number in Gen.Int[0, MostRules - 1]
        from weight in OneOf(0, 1, 3, 7, 10)
        from ending in Ending
        select new RuleSummary($"rule-{number}", "Stub", Category.All[number % Category.All.Length], new Weight(weight), ending.Outcome, ending.Score);

    public static Gen<ReportSummary> Reports { get; } =
        from rules in Rule.Array[0, MostRules]
        from day in Gen.Int[0, 1_000]
        from ruleset in OneOf("1.0.0", "1.2.0", "2.0.0")
        from preset in OneOf("default", "default", "default", "student")
        select Of(rules.DistinctBy(rule => rule.Id)) with { AsOf = day == 0 ? null : new DateOnly(2025, 1, 1).AddDays(day), Tool = Tool with { Ruleset = ruleset, Preset = preset } };

    /// <summary>Two reports by the same rules and weights, that may be told apart by outcomes only.</summary>
    public static Gen<(ReportSummary Before, ReportSummary After)> ByTheSameRules { get; } =
        from before in Reports
        from endings in Ending.Array[MostRules]
        select (before, With(before, (rule, i) => rule with { Outcome = endings[i].Outcome, Score = endings[i].Score }));

    public static Gen<ReportSummary> MoreOrLessSeen(ReportSummary report) =>
        from seen in Gen.Bool.Array[MostRules]
        select With(report, (rule, i) => seen[i] || rule.Outcome == Outcome.Suppressed ? rule : rule with { Outcome = Outcome.CannotTell, Score = null });

    public static ReportSummary With(ReportSummary report, Func<RuleSummary, int, RuleSummary> change) =>
        Of(report.Rules.Select(change)) with { AsOf = report.AsOf, Tool = report.Tool };

    /// <summary>A summary of these rules with the score that they make.</summary>
    public static ReportSummary Of(IEnumerable<RuleSummary> rules)
    {
        ImmutableArray<RuleSummary> all = [.. rules];
        var score = StubRule.Audit(all.Select(rule => new StubRule(rule.Id.Value, rule.Category, rule.Weight.Value, Effort.S, Sign.None, rule.Outcome, rule.Score ?? 0))).Score;
        return new ReportSummary
        {
            Tool = Tool,
            AsOf = new DateOnly(2026, 3, 1),
            Score = score with { Points = score.Points is { } points ? Score.Printed(points) : null },
            Rules = all,
        };
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
