using System.Collections.Immutable;
using ProfileAudit.Profiles.Joining;

namespace ProfileAudit.Profiles;

/// <summary>
/// Something a source says about a member, or the reason why no source could say it. There is no third state: a missing fact is
/// never null, 0 or an empty list.
/// </summary>
/// <typeparam name="T">What is seen. May be an empty list or an empty text: seen, and empty.</typeparam>
public abstract record Fact<T>
{
    // A private constructor does not close a record (the copy constructor stays); this member does.
    private protected abstract void Close();

    /// <summary>The fact was seen.</summary>
    /// <param name="Value">What was seen.</param>
    /// <param name="Origins">Where it was seen. Empty when the fact was made by hand.</param>
    public sealed record Observed(T Value, ImmutableArray<Origin> Origins) : Fact<T>
    {
        /// <summary>What was seen.</summary>
        public T Value
        {
            get;
            init
            {
                field = value;
                // Whoever says something else speaks for themself.
                Claims = default;
            }
        } = Value;

        /// <summary>What each of several joined sources says, the one that is taken first; default where the fact was never joined.</summary>
        internal ImmutableArray<Claim<T>> Claims { get; init; }

        /// <summary>Two are equal when the same was seen at the same places; what other sources said makes no difference.</summary>
        /// <param name="other">The other one.</param>
        /// <returns>Whether both are equal.</returns>
        public bool Equals(Observed? other) =>
            other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value) && Origins.Equals(other.Origins);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Value, Origins);

        private protected override void Close() { }
    }

    /// <summary>No source shows the fact.</summary>
    /// <param name="Why">The reason, and how to make the fact visible.</param>
    public sealed record NotObservable(Blindspot Why) : Fact<T>
    {
        private protected override void Close() { }
    }

    /// <summary>Whether the fact was seen.</summary>
    public bool IsObserved => this is Observed;

    /// <summary>Answers for both states.</summary>
    /// <typeparam name="TResult">The answer's type.</typeparam>
    /// <param name="observed">The answer for a seen fact.</param>
    /// <param name="notObservable">The answer for an unseen one.</param>
    /// <returns>The answer that applies.</returns>
    public TResult Match<TResult>(Func<T, TResult> observed, Func<Blindspot, TResult> notObservable)
    {
        ArgumentNullException.ThrowIfNull(observed);
        ArgumentNullException.ThrowIfNull(notObservable);
        return this switch
        {
            Observed seen => observed(seen.Value),
            NotObservable unseen => notObservable(unseen.Why),
            _ => throw new InvalidOperationException("A fact is observed or not observable."),
        };
    }

    /// <summary>Turns what was seen into something else; an unseen fact stays unseen.</summary>
    /// <typeparam name="TOther">The new type.</typeparam>
    /// <param name="map">Turns a seen value into another.</param>
    /// <returns>The mapped fact, with the same origins.</returns>
    public Fact<TOther> Select<TOther>(Func<T, TOther> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return this switch
        {
            Observed seen => new Fact<TOther>.Observed(map(seen.Value), seen.Origins),
            NotObservable unseen => new Fact<TOther>.NotObservable(unseen.Why),
            _ => throw new InvalidOperationException("A fact is observed or not observable."),
        };
    }

    /// <summary>Joins two facts that are only of use together: seen when both are.</summary>
    /// <typeparam name="TOther">The other fact's type.</typeparam>
    /// <param name="other">The other fact.</param>
    /// <returns>Both values with the origins of both, or the first blind spot.</returns>
    public Fact<(T First, TOther Second)> And<TOther>(Fact<TOther> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (this, other) switch
        {
            (Observed a, Fact<TOther>.Observed b) => new Fact<(T, TOther)>.Observed((a.Value, b.Value), [.. a.Origins, .. b.Origins]),
            (NotObservable a, _) => new Fact<(T, TOther)>.NotObservable(a.Why),
            (_, Fact<TOther>.NotObservable b) => new Fact<(T, TOther)>.NotObservable(b.Why),
            _ => throw new InvalidOperationException("A fact is observed or not observable."),
        };
    }

    /// <summary>Goes on from what was seen to a fact that is only needed then; an unseen fact stays unseen.</summary>
    /// <typeparam name="TOther">The next fact's type.</typeparam>
    /// <param name="next">The next fact, given what was seen.</param>
    /// <returns>The next fact, with the origins of both.</returns>
    public Fact<TOther> SelectMany<TOther>(Func<T, Fact<TOther>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return this switch
        {
            Observed seen => next(seen.Value) switch
            {
                Fact<TOther>.Observed then => then with { Origins = [.. seen.Origins, .. then.Origins] },
                var unseen => unseen,
            },
            NotObservable unseen => new Fact<TOther>.NotObservable(unseen.Why),
            _ => throw new InvalidOperationException("A fact is observed or not observable."),
        };
    }

    /// <summary>This fact where it was seen, the other one where it was not.</summary>
    /// <param name="fallback">What to take when this fact was not seen.</param>
    /// <returns>The first of the two that was seen; this one when neither was.</returns>
    public Fact<T> Or(Fact<T> fallback)
    {
        ArgumentNullException.ThrowIfNull(fallback);
        return this is Observed || fallback is NotObservable ? this : fallback;
    }

    /// <summary>An unseen fact, written as its reason.</summary>
    /// <param name="why">The reason.</param>
    public static implicit operator Fact<T>(Blindspot why) => new NotObservable(why);
}

/// <summary>Makes facts.</summary>
public static class Fact
{
    /// <summary>A fact that was seen.</summary>
    /// <typeparam name="T">What is seen.</typeparam>
    /// <param name="value">What was seen.</param>
    /// <param name="origins">Where.</param>
    /// <returns>The fact.</returns>
    public static Fact<T> Observed<T>(T value, params ImmutableArray<Origin> origins) => new Fact<T>.Observed(value, origins.IsDefault ? [] : origins);

    /// <summary>Joins facts of one kind that are only of use together: seen when all are.</summary>
    /// <typeparam name="T">What is seen.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <returns>All values in the order of the facts, with the origins of all, or the first blind spot.</returns>
    /// <remarks>More than three facts joined with <see cref="Fact{T}.And"/> are a nest of tuples, which native compilation cuts off.</remarks>
    public static Fact<ImmutableArray<T>> All<T>(params ReadOnlySpan<Fact<T>> facts)
    {
        var (values, origins) = (ImmutableArray.CreateBuilder<T>(facts.Length), ImmutableArray.CreateBuilder<Origin>());
        foreach (var fact in facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            if (fact is not Fact<T>.Observed seen)
                return ((Fact<T>.NotObservable)fact).Why;
            values.Add(seen.Value);
            origins.AddRange(seen.Origins);
        }

        return Observed(values.MoveToImmutable(), origins.ToImmutable());
    }

    /// <summary>
    /// Adds up counts that stand in several places. Where some places could not be seen, the sum is a lower bound; where none
    /// could, the sum is not observable. Its origins are those of what was counted; those of all places when there was nothing to count.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">There is nothing to add up.</exception>
    public static Fact<Tally> Sum(IEnumerable<Fact<int>> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return Sum(counts.Select(count => count.Select(Tally.Exactly)));
    }

    /// <summary>Adds up counts that stand in several places and may be lower bounds themselves, which makes the sum one.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>The sum, with origins as above.</returns>
    /// <exception cref="ArgumentException">There is nothing to add up.</exception>
    public static Fact<Tally> Sum(IEnumerable<Fact<Tally>> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (counted, looked) = (ImmutableArray.CreateBuilder<Origin>(), ImmutableArray.CreateBuilder<Origin>());
        Blindspot? hidden = null;
        var sum = 0;
        var seenAny = false;
        foreach (var count in counts)
        {
            if (count is Fact<Tally>.Observed seen)
            {
                seenAny = true;
                sum += seen.Value.Count;
                hidden ??= seen.Value.Beyond;
                (seen.Value.Count == 0 ? looked : counted).AddRange(seen.Origins);
            }
            else if (count is Fact<Tally>.NotObservable unseen)
            {
                hidden ??= unseen.Why;
            }
        }

        if (!seenAny)
            return hidden ?? throw new ArgumentException("There is nothing to add up.", nameof(counts));
        return Observed(hidden is null ? Tally.Exactly(sum) : Tally.AtLeast(sum, hidden), (sum == 0 ? looked : counted).ToImmutable());
    }
}
