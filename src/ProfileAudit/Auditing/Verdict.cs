using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>What a rule concludes from the facts it looked at.</summary>
public abstract record Verdict
{
    // See Fact<T>: this member closes the hierarchy.
    private protected abstract void Close();

    /// <summary>The facts allow a score.</summary>
    public sealed record Conclusive : Verdict
    {
        internal Conclusive(double score, Text message, ImmutableArray<Evidence> evidence)
        {
            if (score is not (>= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(score), "A score is 0 to 1.");
            ArgumentNullException.ThrowIfNull(message);
            if (message.IsEmpty)
                throw new ArgumentException("A verdict says something.", nameof(message));
            (Score, Message, Evidence) = (score, message, evidence);
        }

        /// <summary>1 when the sign of neglect is absent, less by its extent.</summary>
        public double Score { get; }

        /// <summary>What was found, as a sentence with the member's own figure.</summary>
        public Text Message { get; }

        /// <summary>What the verdict rests on.</summary>
        public ImmutableArray<Evidence> Evidence { get; init; }

        /// <summary>Whether the sign of neglect is absent.</summary>
        public bool IsKept => Score >= 1;

        private protected override void Close() { }
    }

    /// <summary>The facts were seen but do not decide the question.</summary>
    /// <param name="Why">Why, and what would decide it.</param>
    public sealed record CannotTell(Blindspot Why) : Verdict
    {
        private protected override void Close() { }
    }

    /// <summary>The question makes no sense for this member.</summary>
    /// <param name="Reason">Why, as a sentence.</param>
    public sealed record NotApplicable(Text Reason) : Verdict
    {
        private protected override void Close() { }
    }

    /// <summary>The sign of neglect is absent.</summary>
    /// <param name="message">What was found.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Kept(Text message, params ImmutableArray<Evidence> evidence) => Scored(1, message, evidence);

    /// <summary>The sign of neglect is fully present.</summary>
    /// <param name="message">What was found.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Neglected(Text message, params ImmutableArray<Evidence> evidence) => Scored(0, message, evidence);

    /// <summary>A score from a curve: 1 is kept, anything below is neglected.</summary>
    /// <param name="score">0 to 1.</param>
    /// <param name="message">What was found.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is not 0 to 1.</exception>
    public static Verdict Scored(double score, Text message, params ImmutableArray<Evidence> evidence) =>
        new Conclusive(score, message, evidence.IsDefault ? [] : evidence);

    /// <summary>
    /// A score from a count that may be a lower bound: a bound that already reaches the top is kept, and one that does not decides
    /// nothing, since more of the same would score higher.
    /// </summary>
    /// <param name="tally">What was counted.</param>
    /// <param name="score">The score of a count: 0 to 1, never falling.</param>
    /// <param name="message">What was found.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Counted(Tally tally, Func<int, double> score, Text message, params ImmutableArray<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(score);
        var reached = score(tally.Count);
        return reached >= 1 || tally.Beyond is null ? Scored(reached, message, evidence) : new CannotTell(tally.Beyond);
    }

    /// <summary>A score from a curve and a count that may be a lower bound.</summary>
    /// <param name="tally">What was counted.</param>
    /// <param name="curve">A rising curve.</param>
    /// <param name="message">What was found.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentException">The curve falls: there, a lower bound would say nothing about the best score.</exception>
    public static Verdict Counted(Tally tally, Curve curve, Text message, params ImmutableArray<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(curve);
        if (!curve.Rises)
            throw new ArgumentException("More has to score higher.", nameof(curve));
        return Counted(tally, count => curve.At(count), message, evidence);
    }

    /// <summary>The question makes no sense for this member.</summary>
    /// <param name="reason">Why, as a sentence.</param>
    /// <returns>The verdict.</returns>
    public static Verdict DoesNotApply(Text reason) => new NotApplicable(reason);
}
