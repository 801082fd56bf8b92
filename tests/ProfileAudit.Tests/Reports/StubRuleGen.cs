using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit.Tests.Reports;

/// <summary>Random mixtures of outcomes.</summary>
internal static class StubRuleGen
{
    private static readonly string[] MajorIds = ["no-groups", "no-associations", "no-photo", "few-connections"];

    private static readonly Gen<StubRule> One =
        from category in OneOf([.. Category.All])
        from weight in OneOf(0, 1, 3, 7, 10)
        from effort in OneOf(Effort.S, Effort.M, Effort.L)
        from major in Gen.Int[0, 3]
        from outcome in OneOf(Enum.GetValues<Outcome>())
        from score in Gen.OneOf(OneOf(0.0, 0.1, 0.29, 0.3, 0.5, 0.95), Gen.Double[0, 0.999])
        select new StubRule("stub", category, weight, effort, major == 0 ? Sign.Major : Sign.None, outcome, outcome == Outcome.Kept ? 1 : score);

    public static Gen<StubRule[]> Rules { get; } = One.Array[0, 14].Select(Name);

    /// <summary>Few enough for brute force over all subsets.</summary>
    public static Gen<StubRule[]> FewRules { get; } = One.Array[1, 10].Select(Name);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static StubRule[] Name(StubRule[] rules)
    {
        var majors = 0;
        return [.. rules.Select((rule, i) => rule with { Id = rule.Sign == Sign.Major && majors < MajorIds.Length ? MajorIds[majors++] : $"stub-{i}" })];
    }
}
