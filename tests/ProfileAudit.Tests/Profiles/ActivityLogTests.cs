using CsCheck;
using ProfileAudit.Profiles;

namespace ProfileAudit.Tests.Profiles;

public sealed class ActivityLogTests
{
    private static readonly DateOnly First = new(2025, 1, 1);

    private static readonly Gen<DateOnly?[]> Dates =
        Gen.Int[-1, 40].Select(day => day < 0 ? (DateOnly?)null : First.AddDays(day)).Array[0, 60];

    [Fact]
    public void It_counts_what_it_was_given() => Gen.Select(Dates, Gen.Int[-2, 42], Gen.Int[0, 42]).Sample(
        (dates, from, length) =>
        {
            var log = ActivityLog.From(dates);
            var (after, through) = (First.AddDays(from), First.AddDays(from + length));
            Assert.Equal(dates.Length, log.Total);
            Assert.Equal(dates.Count(date => date is null), log.Undated);
            Assert.Equal(dates.Max(), log.Newest);
            Assert.Equal(dates.Count(date => date > after && date <= through), log.CountBetween(after, through));
        },
        iter: 10_000);

    [Fact]
    public void Two_logs_add_up() => Gen.Select(Dates, Dates).Sample(
        (one, other) => ActivityLog.From(one).Plus(ActivityLog.From(other)).Days.SequenceEqual(ActivityLog.From([.. one, .. other]).Days), iter: 2_000);
}
