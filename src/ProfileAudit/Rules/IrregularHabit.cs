using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Many months pass without a trace.</summary>
internal sealed class IrregularHabit : Rule<IrregularHabit.Traces>
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
        Why = "The article compares networking with exercise: a little every month does more than a lot once a year. We know of no study of how often is enough.",
        Remedy = "Put twenty minutes a month into your calendar: answer what lies in your messages, congratulate somebody, comment on one post of a person you know.",
        HelpUri = RuleCatalog.PageOf("irregular-habit"),
    };

    /// <inheritdoc/>
    protected override Fact<Traces> Look(Profile profile) => new[]
    {
        profile.Posts.Select(log => new Traces(log, null)),
        profile.Comments.Select(log => new Traces(log, null)),
        profile.Reactions.Select(log => new Traces(log, null)),
        profile.Correspondence.Select(letters => new Traces(Written(letters), null)),
    }.Aggregate(Together);

    /// <inheritdoc/>
    protected override Verdict Judge(Traces seen, AuditContext context) => context.OverLastMonths(Months, window =>
    {
        var last = MonthOf(window.Through);
        // A day after as-of is none of the audit's business, although its month is.
        var active = seen.Log.Days.Where(day => day.Key <= window.Through).Select(day => MonthOf(day.Key)).Distinct().Count(month => month > last - Months);
        var months = (seen.Beyond ?? window.Count(seen.Log, "activity").Beyond) is { } why ? Tally.AtLeast(active, why) : Tally.Exactly(active);
        return Verdict.Counted(
            months,
            context.CurveOf(Info),
            $"You posted, commented, reacted or wrote to somebody in {(active == 0 ? "none" : months)} of the {Months} calendar months to {window.Through.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}.",
            Evidence.Of("active months", months));
    });

    // Where a place is not seen, there may have been more.
    private static Fact<Traces> Together(Fact<Traces> one, Fact<Traces> other) => (one, other) switch
    {
        (Fact<Traces>.Observed, Fact<Traces>.Observed) => one.And(other).Select(both => new Traces(both.First.Log.Plus(both.Second.Log), both.First.Beyond ?? both.Second.Beyond)),
        (Fact<Traces>.Observed, Fact<Traces>.NotObservable hidden) => one.Select(traces => traces with { Beyond = traces.Beyond ?? hidden.Why }),
        (Fact<Traces>.NotObservable hidden, Fact<Traces>.Observed) => other.Select(traces => traces with { Beyond = hidden.Why }),
        _ => one,
    };

    // Of messages only the months are kept; of those without a date or sender not even these, and one of them stands for all.
    private static ActivityLog Written(Correspondence letters) => ActivityLog.From(
    [
        .. letters.MonthsWritten.Select(month => (DateOnly?)month),
        .. letters.HasGaps || letters.Conversations.Any(each => each is { Sent: > 0, HasDates: false }) ? new DateOnly?[] { null } : [],
    ]);

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month;

    /// <summary>When the member did anything, as far as it is seen.</summary>
    /// <param name="Log">Posts, comments and reactions by day, messages on the first of their month.</param>
    /// <param name="Beyond">Why there may be more; null when all is seen.</param>
    internal sealed record Traces(ActivityLog Log, Blindspot? Beyond);
}

public static partial class RuleCatalog
{
    /// <summary>Many months pass without a trace.</summary>
    public static IAuditRule IrregularHabit { get; } = new IrregularHabit();
}
