using System.Collections.Immutable;

namespace ProfileAudit.Texts;

/// <summary>A value as texts hold it: neutral to language, so that each language writes it in its own way.</summary>
public abstract record TextValue
{
    // This member closes the hierarchy: a private constructor would not close a record.
    private protected abstract void Close();

    /// <summary>A whole number.</summary>
    /// <param name="number">0 or more.</param>
    public static implicit operator TextValue(int number) => new Count(number, IsLowerBound: false);

    /// <summary>A name or another thing that is the same in every language.</summary>
    /// <param name="words">What it says.</param>
    public static implicit operator TextValue(string words) => new Words(words);

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator TextValue(DateOnly day) => new Day(day);

    /// <summary>A text within a text.</summary>
    /// <param name="text">The inner one, which has to stand in any sentence.</param>
    public static implicit operator TextValue(Text text) => new Phrase(text);

    /// <summary>A number of things.</summary>
    /// <param name="Number">0 or more.</param>
    /// <param name="IsLowerBound">Whether there may be more.</param>
    public sealed record Count(int Number, bool IsLowerBound) : TextValue
    {
        private protected override void Close() { }
    }

    /// <summary>A measure.</summary>
    /// <param name="Number">Any finite number.</param>
    /// <param name="Decimals">How many digits are written behind the point; 0 or more.</param>
    /// <param name="IsPadded">Whether zeros at the end are written, as in a column.</param>
    public sealed record Amount(double Number, int Decimals, bool IsPadded = false) : TextValue
    {
        private protected override void Close() { }
    }

    /// <summary>A day of the calendar.</summary>
    /// <param name="Date">Which.</param>
    public sealed record Day(DateOnly Date) : TextValue
    {
        private protected override void Close() { }
    }

    /// <summary>A name or another thing that is the same in every language.</summary>
    /// <param name="Value">What it says.</param>
    public sealed record Words(string Value) : TextValue
    {
        private protected override void Close() { }
    }

    /// <summary>A text within a text.</summary>
    /// <param name="Text">The inner one.</param>
    public sealed record Phrase(Text Text) : TextValue
    {
        private protected override void Close() { }
    }

    /// <summary>Several values that are listed, as in "a, b and c".</summary>
    /// <param name="Items">At least one, in order.</param>
    public sealed record Listed(ImmutableArray<TextValue> Items) : TextValue
    {
        /// <summary>Two lists are the same when their items are.</summary>
        /// <param name="other">The other one.</param>
        /// <returns>Whether all items are equal, in order.</returns>
        public bool Equals(Listed? other) => other is not null && Items.SequenceEqual(other.Items);

        /// <inheritdoc/>
        public override int GetHashCode() => Items.Length;

        private protected override void Close() { }
    }
}
