using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports;

/// <summary>A rule with a fixed outcome, so that laws of the score can be tried on any mixture of outcomes.</summary>
internal sealed record StubRule(string Id, Category Category, int Weight, Effort Effort, Sign Sign, Outcome Outcome, double Score) : IAuditRule
{
    public RuleInfo Info => new()
    {
        Id = Id,
        Title = "Stub",
        Category = Category,
        Weight = new Weight(Weight),
        Effort = Effort,
        Grade = EvidenceGrade.D,
        Sign = Sign,
        Why = "It is a stub.",
        Remedy = "Do nothing.",
    };

    public bool Counts => Weight > 0 && Outcome is Outcome.Kept or Outcome.Neglected;

    public Verdict Evaluate(Profile profile, AuditContext context) => Outcome switch
    {
        Outcome.Kept or Outcome.Neglected => Verdict.Scored(Score, "It was judged."),
        Outcome.CannotTell => new Verdict.CannotTell(TestProfile.Hidden),
        Outcome.NotApplicable => Verdict.DoesNotApply("It makes no sense here."),
        _ => throw new InvalidOperationException("This rule fails on purpose."),
    };

    public static AuditReport Audit(IEnumerable<StubRule> rules) => new ProfileAuditor(Book(rules)).Audit(TestProfile.Bare);

    public static Rulebook Book(IEnumerable<StubRule> rules)
    {
        var all = rules.ToList();
        var book = new Rulebook("1.0.0", "test", all);
        return all.Where(rule => rule.Outcome == Outcome.Suppressed).Aggregate(book, (so, rule) => so.Suppressing(rule.Id, "Not wanted."));
    }
}
