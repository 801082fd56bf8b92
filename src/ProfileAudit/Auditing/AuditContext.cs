namespace ProfileAudit.Auditing;

/// <summary>What a rule may know besides the facts.</summary>
/// <param name="AsOf">The day the audit speaks of; null when neither the sources nor the caller told one.</param>
public sealed record AuditContext(DateOnly? AsOf)
{
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
}
