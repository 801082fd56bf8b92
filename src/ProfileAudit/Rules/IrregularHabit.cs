using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Many months pass without a trace.</summary>
internal sealed class IrregularHabit : Rule<Traces>
{
    private const int Months = 12;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "irregular-habit",
        Title = "A steady habit",
        Category = Category.Giving,
        Weight = Weight.Moderate,
        Effort = Effort.M,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.NoTime,
        Curve = Curve.Through((0, 0), (4, 0.5), (9, 1)),
        Why = "Randy Friedlander's article compares networking with exercise: a little every month does more than a lot once a year. We know of no study of how often is enough.",
        Remedy = "Put five minutes a month into your calendar, on a day that you will not miss: answer a message, congratulate somebody, or comment on one post of a person you know.",
        HelpUri = RuleCatalog.PageOf("irregular-habit"),
    };

    /// <inheritdoc/>
    protected override Fact<Traces> Look(Profile profile) => Traces.Of(profile);

    /// <inheritdoc/>
    protected override Verdict Judge(Traces seen, AuditContext context) => context.OverLastMonths(Months, window =>
    {
        var active = seen.ActiveMonths(window.Through, Months);
        var months = (seen.Hidden ?? window.Count(seen.Log, Entries.Activity).Beyond) is { } why ? Tally.AtLeast(active, why) : Tally.Exactly(active);
        return Verdict.Counted(
            months,
            context.CurveOf(Info),
            Text.Of(
                "irregular-habit.found",
                "You posted, commented, reacted or wrote to somebody in {active, plural, =0 {none} other {#}} of the {months} calendar months to {day, month}.",
                ("active", months), ("months", Months), ("day", window.Through)),
            Evidence.Of(Labels.ActiveMonths, months));
    });
}

public static partial class RuleCatalog
{
    /// <summary>Many months pass without a trace.</summary>
    public static IAuditRule IrregularHabit { get; } = new IrregularHabit();
}
