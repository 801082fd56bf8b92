namespace ProfileAudit.Auditing;

/// <summary>How much a rule counts within its category: 0 to 100. A rule of weight 0 informs and never moves the score.</summary>
public readonly record struct Weight
{
    /// <summary>Makes a weight.</summary>
    /// <param name="value">0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public Weight(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100);
        Value = value;
    }

    /// <summary>10.</summary>
    public static Weight Critical { get; } = new(10);

    /// <summary>7.</summary>
    public static Weight Serious { get; } = new(7);

    /// <summary>3.</summary>
    public static Weight Moderate { get; } = new(3);

    /// <summary>1.</summary>
    public static Weight Minor { get; } = new(1);

    /// <summary>0: reported, never scored.</summary>
    public static Weight Informative { get; } = new(0);

    /// <summary>The number.</summary>
    public int Value { get; }
}
