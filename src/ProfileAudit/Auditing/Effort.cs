namespace ProfileAudit.Auditing;

/// <summary>How long a remedy takes.</summary>
public enum Effort
{
    /// <summary>About 5 minutes.</summary>
    S,

    /// <summary>About 20 minutes.</summary>
    M,

    /// <summary>About an hour, or a habit over weeks.</summary>
    L,
}

/// <summary>Figures for efforts.</summary>
public static class Efforts
{
    /// <summary>How many minutes a plan reckons with.</summary>
    /// <param name="effort">The effort.</param>
    /// <returns>5, 20 or 60.</returns>
    public static int Minutes(this Effort effort) => effort switch
    {
        Effort.S => 5,
        Effort.M => 20,
        Effort.L => 60,
        _ => throw new ArgumentOutOfRangeException(nameof(effort)),
    };
}
