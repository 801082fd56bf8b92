namespace ProfileAudit.Profiles;

/// <summary>When the member posted, commented, reacted or sent a message, as far as it is seen.</summary>
/// <param name="Log">Posts, comments and reactions by day, messages on the first of their month.</param>
/// <param name="Hidden">Why there may be more: the first of the four that is not seen; null when all are.</param>
internal sealed record Traces(ActivityLog Log, Blindspot? Hidden)
{
    /// <summary>The traces of a member; not observable where none of the four is seen.</summary>
    public static Fact<Traces> Of(Profile profile) => new[]
    {
        profile.Posts.Select(log => new Traces(log, null)),
        profile.Comments.Select(log => new Traces(log, null)),
        profile.Reactions.Select(log => new Traces(log, null)),
        profile.Correspondence.Select(letters => new Traces(Written(letters), null)),
    }.Aggregate(Together);

    /// <summary>In how many of the last calendar months there is a trace. Those without a date are in none.</summary>
    /// <param name="through">The last day; its month is the last of them.</param>
    /// <param name="months">How many months; 1 or more.</param>
    public int ActiveMonths(DateOnly through, int months)
    {
        var last = MonthOf(through);
        // A day after the last is nobody's business, although its month is.
        return Log.Days.Where(day => day.Key <= through).Select(day => MonthOf(day.Key)).Distinct().Count(month => month > last - months);
    }

    // Where a place is not seen, there may have been more.
    private static Fact<Traces> Together(Fact<Traces> one, Fact<Traces> other) => (one, other) switch
    {
        (Fact<Traces>.Observed, Fact<Traces>.Observed) => one.And(other).Select(both => new Traces(both.First.Log.Plus(both.Second.Log), both.First.Hidden ?? both.Second.Hidden)),
        (Fact<Traces>.Observed, Fact<Traces>.NotObservable hidden) => one.Select(traces => traces with { Hidden = traces.Hidden ?? hidden.Why }),
        (Fact<Traces>.NotObservable hidden, Fact<Traces>.Observed) => other.Select(traces => traces with { Hidden = hidden.Why }),
        _ => one,
    };

    /// <summary>The months in which the member wrote, each as one entry on its first day; one entry without a date stands for all messages of which not even the month is told.</summary>
    /// <param name="letters">The correspondence.</param>
    public static ActivityLog Written(Correspondence letters) => ActivityLog.From(
    [
        .. letters.MonthsWritten.Select(month => (DateOnly?)month),
        .. letters.HasGaps || letters.Conversations.Any(each => each is { Sent: > 0, HasDates: false }) ? new DateOnly?[] { null } : [],
    ]);

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month;
}
