namespace ProfileAudit.Tests.Support;

/// <summary>A clock that goes only when it is told to, and rings its timers on the thread that tells it.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly List<Alarm> alarms = [];
    private long now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How far it went.</summary>
    public TimeSpan Now => TimeSpan.FromTicks(now);

    /// <summary>How many timers are set.</summary>
    public int Alarms => alarms.Count;

    /// <summary>By how much it goes on each time that somebody looks at it.</summary>
    public TimeSpan Step { get; init; }

    public override long GetTimestamp() => now += Step.Ticks;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).AddTicks(now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Goes on; what is due rings at its time.</summary>
    public void Advance(TimeSpan time)
    {
        var end = now + time.Ticks;
        while (alarms.Where(alarm => alarm.DueAt <= end).MinBy(alarm => alarm.DueAt) is { } next)
        {
            now = next.DueAt;
            next.Ring();
        }

        now = end;
    }

    private sealed class Alarm(ManualClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period;

        public long DueAt { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.alarms.Remove(this);
            this.period = period;
            DueAt = clock.now + dueTime.Ticks;
            if (dueTime != Timeout.InfiniteTimeSpan)
                clock.alarms.Add(this);
            return true;
        }

        public void Ring()
        {
            Change(period, period);
            callback(state);
        }

        public void Dispose() => clock.alarms.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
