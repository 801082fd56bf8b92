using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>What a rule may know besides the facts.</summary>
/// <param name="AsOf">The day the audit speaks of; null when neither the sources nor the caller told one.</param>
/// <param name="Rulebook">The rulebook of the audit, which may have curves of its own; null where there is none.</param>
public sealed record AuditContext(DateOnly? AsOf, Rulebook? Rulebook = null)
{
    /// <summary>What was worked out already.</summary>
    internal Derived Derived { get; } = new();

    /// <summary>Why nothing can be told of the last months where no day is known to count back from.</summary>
    internal static Blindspot Undated { get; } = new Blindspot.NotUnderstood(
        Text.Of("undated", "Date of the audit"),
        Text.Of("undated.reason", "no source holds a date to count back from."),
        Text.Of("undated.remedy", "Say on which day the data was exported: --as-of on the command line, AuditOptions.AsOf in code."));

    /// <summary>The curve that a rule has to score by.</summary>
    /// <param name="rule">The rule, which has a curve.</param>
    /// <returns>The rulebook's curve, or the rule's own.</returns>
    /// <exception cref="InvalidOperationException">The rule has no curve.</exception>
    public Curve CurveOf(RuleInfo rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Rulebook?.CurveOf(rule) ?? rule.Curve ?? throw new InvalidOperationException($"The rule {rule.Id} has no curve.");
    }

    /// <summary>Whether the rulebook accepts the substitute of a rule, see <see cref="RuleInfo.Substitute"/>.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>True where the rulebook says so.</returns>
    public bool AcceptsSubstitute(RuleInfo rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Rulebook?.AcceptsSubstituteOf(rule.Id) ?? false;
    }

    /// <summary>The window of the last months: from the day after the same day so many months before as-of, through as-of.</summary>
    /// <param name="months">How many months; 1 or more.</param>
    /// <returns>The window; null without an as-of date.</returns>
    public DateWindow? LastMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        if (AsOf is not { } asOf)
            return null;
        var known = ((asOf.Year - 1) * 12) + asOf.Month - 1;
        return new DateWindow(months > known ? DateOnly.MinValue : asOf.AddMonths(-months), asOf);
    }

    /// <summary>Judges the window of the last months; without an as-of date there is none, and nothing can be told.</summary>
    /// <param name="months">How many months; 1 or more.</param>
    /// <param name="judge">Judges the window.</param>
    /// <returns>The verdict.</returns>
    public Verdict OverLastMonths(int months, Func<DateWindow, Verdict> judge)
    {
        ArgumentNullException.ThrowIfNull(judge);
        return LastMonths(months) is { } window ? judge(window) : new Verdict.CannotTell(Undated);
    }

    /// <summary>Judges how long ago something was; without an as-of date nothing can be told.</summary>
    /// <param name="day">The day of it.</param>
    /// <param name="judge">Judges the years from that day to as-of: 0 or more, see <see cref="DateWindow.YearsSince"/>.</param>
    /// <returns>The verdict.</returns>
    public Verdict ByAge(DateOnly day, Func<double, Verdict> judge)
    {
        ArgumentNullException.ThrowIfNull(judge);
        return OverLastMonths(1, window => judge(window.YearsSince(day)));
    }

    /// <summary>Judges by the as-of date; without one nothing can be told.</summary>
    internal Verdict OnAsOf(Func<DateOnly, Verdict> judge) => AsOf is { } asOf ? judge(asOf) : new Verdict.CannotTell(Undated);
}

/// <summary>A span of days.</summary>
/// <param name="After">The day before the first.</param>
/// <param name="Through">The last day.</param>
public sealed record DateWindow(DateOnly After, DateOnly Through)
{
    /// <summary>Whether a day falls into the span.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the day after <see cref="After"/> through <see cref="Through"/>.</returns>
    public bool Contains(DateOnly day) => day > After && day <= Through;

    /// <summary>How many years of 365.25 days lie between a day and the last of the span.</summary>
    /// <param name="day">The day.</param>
    /// <returns>0 or more; 0 for a day after the span.</returns>
    public double YearsSince(DateOnly day) => Math.Max(0, Through.DayNumber - day.DayNumber) / 365.25;

    /// <summary>How many entries of a log fall into the span. Entries without a readable date might, so they make the count a lower bound.</summary>
    /// <param name="log">The entries.</param>
    /// <param name="what">What they are, such as "Your comments".</param>
    /// <returns>The count.</returns>
    public Tally Count(ActivityLog log, Text what)
    {
        ArgumentNullException.ThrowIfNull(log);
        var count = log.CountBetween(After, Through);
        return log.Undated == 0 ? Tally.Exactly(count) : Tally.AtLeast(count, Unread.Dates(what, log.Undated));
    }
}
