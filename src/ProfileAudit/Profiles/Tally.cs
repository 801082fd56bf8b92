using System.Globalization;

namespace ProfileAudit.Profiles;

/// <summary>A count that may be a lower bound: a saved page says "500+", or one of two files could not be read.</summary>
public readonly record struct Tally
{
    private Tally(int count, Blindspot? beyond) => (Count, Beyond) = (count, beyond);

    /// <summary>How many were seen; 0 or more.</summary>
    public int Count { get; }

    /// <summary>Why there may be more than <see cref="Count"/>; null when the count is exact.</summary>
    public Blindspot? Beyond { get; }

    /// <summary>Whether the count is exact.</summary>
    public bool IsExact => Beyond is null;

    /// <summary>An exact count.</summary>
    /// <param name="count">0 or more.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Tally Exactly(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new Tally(count, null);
    }

    /// <summary>A lower bound.</summary>
    /// <param name="count">0 or more.</param>
    /// <param name="beyond">Why there may be more, and how to make it visible.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Tally AtLeast(int count, Blindspot beyond)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(beyond);
        return new Tally(count, beyond);
    }

    /// <summary>The count as a text holds it.</summary>
    /// <param name="tally">The count.</param>
    public static implicit operator TextValue(Tally tally) => new TextValue.Count(tally.Count, !tally.IsExact);

    /// <summary>The count in words.</summary>
    /// <returns>"12", or "at least 12".</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsExact ? "" : "at least ")}{Count}");
}
