namespace ProfileAudit.Auditing;

/// <summary>The stable name of a rule: lower-case words joined by hyphens, named for the failing state, such as "no-photo".</summary>
public readonly record struct RuleId : IComparable<RuleId>
{
    private readonly string? value;

    /// <summary>Makes a name.</summary>
    /// <param name="value">1 to 64 characters: a letter first, then lower-case ASCII letters, digits and single hyphens between them.</param>
    /// <exception cref="ArgumentException">The text is no such name.</exception>
    public RuleId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!IsWellFormed(value))
            throw new ArgumentException("A rule's id has lower-case letters, digits and single hyphens, such as \"no-photo\".", nameof(value));
        this.value = value;
    }

    /// <summary>The name.</summary>
    public string Value => value ?? "";

    /// <summary>A text as a rule's name.</summary>
    /// <param name="value">See the constructor.</param>
    public static implicit operator RuleId(string value) => new(value);

    /// <summary>Makes a name; what the conversion from a text does.</summary>
    /// <param name="value">See the constructor.</param>
    /// <returns>The name.</returns>
    public static RuleId FromString(string value) => new(value);

    /// <summary>Orders by ordinal comparison.</summary>
    /// <param name="other">The id to compare with.</param>
    /// <returns>Less than 0, 0, or more than 0.</returns>
    public int CompareTo(RuleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the first id comes before the second.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    public static bool operator <(RuleId left, RuleId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first id comes after the second.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    public static bool operator >(RuleId left, RuleId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first id comes before the second or is the same.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    public static bool operator <=(RuleId left, RuleId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first id comes after the second or is the same.</summary>
    /// <param name="left">The first id.</param>
    /// <param name="right">The second id.</param>
    public static bool operator >=(RuleId left, RuleId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsWellFormed(string text)
    {
        if (text.Length is 0 or > 64 || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-')
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            var fits = char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]) || (text[i] == '-' && text[i - 1] != '-');
            if (!fits)
                return false;
        }

        return true;
    }
}
