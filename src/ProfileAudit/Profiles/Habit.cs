namespace ProfileAudit.Profiles;

/// <summary>How regularly a member does anything.</summary>
internal static class Habit
{
    /// <summary>In how many of the last calendar months, as-of's own the last, the member posted, commented, reacted or sent a message. A lower bound where a part of that is unseen or undated.</summary>
    /// <param name="profile">The facts.</param>
    /// <param name="asOf">A day of the last month.</param>
    /// <param name="months">How many months; 1 or more.</param>
    /// <returns>The count; not observable where nothing of the kind is seen.</returns>
    public static Fact<Tally> ActiveMonths(this Profile profile, DateOnly asOf, int months)
    {
        var last = MonthOf(asOf);
        var kinds = new[] { Days(profile.Posts, "posts"), Days(profile.Comments, "comments"), Days(profile.Reactions, "reactions"), Written(profile.Correspondence) };
        var seen = kinds.OfType<Fact<Active>.Observed>().ToList();
        if (seen.Count == 0)
            return kinds[0].Select(_ => Tally.Exactly(0));
        var active = seen.SelectMany(kind => kind.Value.Days).Select(MonthOf).Where(month => month > last - months && month <= last).Distinct().Count();
        var beyond = kinds.Select(kind => kind.Match(value => value.Beyond, why => why)).FirstOrDefault(why => why is not null);
        return new Fact<Tally>.Observed(beyond is null ? Tally.Exactly(active) : Tally.AtLeast(active, beyond), [.. seen.SelectMany(kind => kind.Origins)]);
    }

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month;

    private static Fact<Active> Days(Fact<ActivityLog> log, string what) => log.Select(entries => new Active(
        [.. entries.Days.Select(day => day.Key)],
        entries.Undated == 0 ? null : Undated($"Your {what}", "some entries have no date that could be read.")));

    private static Fact<Active> Written(Fact<Correspondence> letters) => letters.Select(all => new Active(
        all.MonthsWritten,
        all.HasGaps || all.Conversations.Any(conversation => !conversation.HasDates && conversation.Sent > 0)
            ? Undated("Your messages", "some messages do not tell who sent them when.")
            : null));

    private static Blindspot.NotUnderstood Undated(string what, string detail) => new Blindspot.NotUnderstood(
        what, detail, "Ask LinkedIn for a fresh copy of your data; if the dates stay unreadable, report their format to us.");

    /// <summary>On which days something was done, and why there may be more.</summary>
    private sealed record Active(IReadOnlyCollection<DateOnly> Days, Blindspot? Beyond);
}
