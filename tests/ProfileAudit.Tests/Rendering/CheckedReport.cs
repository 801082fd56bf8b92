using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rendering;

/// <summary>Reports for the formats that builds collect: one finding of every outcome, or of a rule's own.</summary>
internal static class CheckedReport
{
    /// <summary>One finding of every outcome, in the order of <see cref="Outcome"/>, all in one category but for the last.</summary>
    public static AuditReport OfEveryOutcome { get; } = Of(
        new Rulebook("1.0.0", "default",
        [
            Rule("kept-rule", Category.Identity, 10, Verdict.Kept("All is well.")),
            Rule("neglected-rule", Category.Identity, 3, Verdict.Neglected("There is none.", new Evidence("photo", "none", "Profile.csv", 1))),
            Rule("hidden-rule", Category.Identity, 3, new Verdict.CannotTell(new Blindspot.LeftOut("Shares.csv", "Add the larger archive."))),
            Rule("senseless-rule", Category.Identity, 3, Verdict.DoesNotApply("You are new here.")),
            Rule("unwanted-rule", Category.Identity, 3, Verdict.Neglected("There is none.")),
            Rule("broken-rule", Category.Giving, 3, null),
        ]).Suppressing("unwanted-rule", "I keep that private."));

    public static AuditReport Of(Rulebook rulebook) => new ProfileAuditor(rulebook).Audit(TestProfile.Bare);

    /// <summary>A report of one rule, which found this.</summary>
    public static AuditReport Finding(Verdict verdict, int weight = 3) => Of(new Rulebook("1.0.0", "default", [Rule("only-rule", Category.Identity, weight, verdict)]));

    /// <summary>A report in which a neglected sign loses these points: the category has 20, and the weights share them.</summary>
    public static AuditReport Losing(int weight, int others) => Of(new Rulebook("1.0.0", "default",
    [
        Rule("lost-rule", Category.Identity, weight, Verdict.Neglected("There is none.")),
        .. Enumerable.Range(0, others).Select(i => Rule($"other-{i}", Category.Identity, 10, Verdict.Kept("All is well."))),
    ]));

    public static TellingRule Rule(string id, Category category, int weight, Verdict? verdict) => new(
        RealisticRules.Info(id, "A subject", category, weight, Effort.S, EvidenceGrade.D, "It matters.", "Mend it."), verdict);

    public static AuditReport WithSources(this AuditReport report, params ImmutableArray<SourceKind> kinds) =>
        report with { Sources = [.. kinds.Select(kind => new ProfileSource(kind, null, null, 1, []))] };
}
