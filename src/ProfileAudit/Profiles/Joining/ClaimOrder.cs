using System.Collections.Immutable;
using System.Globalization;

namespace ProfileAudit.Profiles.Joining;

/// <summary>Which of several claims about a fact is taken. A total order: claims of which neither comes first say the same.</summary>
/// <typeparam name="T">What the fact is about.</typeparam>
/// <param name="isForVisitors">Whether visitors see it, so that a page tells it best.</param>
/// <param name="size">How much it is; of two that nothing else tells apart, more is taken.</param>
/// <param name="spell">The value in full, which decides last, so that the order of the sources never has to.</param>
internal sealed class ClaimOrder<T>(bool isForVisitors, Func<T, int> size, Func<T, string> spell) : IComparer<Claim<T>>
{
    public bool IsForVisitors => isForVisitors;

    /// <summary>Less than 0 when the first is taken.</summary>
    public int Compare(Claim<T>? x, Claim<T>? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        if (WhatDecides(x, y) is var (_, order) && order != 0)
            return order;
        var more = size(y.Value).CompareTo(size(x.Value));
        if (more != 0)
            return more;
        var spelled = string.CompareOrdinal(spell(x.Value), spell(y.Value));
        return spelled != 0 ? spelled : string.CompareOrdinal(Spelled(x.Origins), Spelled(y.Origins));
    }

    /// <summary>What decides between two, apart from what they say themselves.</summary>
    public (Decision By, int Order) WhatDecides(Claim<T> x, Claim<T> y)
    {
        (Decision By, int Order)[] steps =
        [
            (Decision.Answer, IsAnswer(y).CompareTo(IsAnswer(x))),
            (Decision.Seen, x.IsInferred.CompareTo(y.IsInferred)),
            (Decision.Exactness, IsExact(y).CompareTo(IsExact(x))),
            (Decision.Exactness, LeastOf(y).CompareTo(LeastOf(x))),
            (Decision.Date, y.By.EffectiveDay(isForVisitors).CompareTo(x.By.EffectiveDay(isForVisitors))),
            (Decision.Kind, x.By.Place(isForVisitors).CompareTo(y.By.Place(isForVisitors))),
            (Decision.Fullness, x.By.Fullness.CompareTo(y.By.Fullness)),
        ];
        return steps.FirstOrDefault(step => step.Order != 0);
    }

    private static bool IsAnswer(Claim<T> claim) => claim.By.Kind == SourceKind.Answers;

    private static bool IsExact(Claim<T> claim) => claim.Value is not Tally { IsExact: false };

    // Only of lower bounds: an exact count that is higher is no better.
    private static int LeastOf(Claim<T> claim) => claim.Value is Tally { IsExact: false } tally ? tally.Count : 0;

    private static string Spelled(ImmutableArray<Origin> origins) =>
        string.Join('\n', origins.Select(origin => string.Create(CultureInfo.InvariantCulture, $"{origin.Source} {origin.Part} {origin.Row} {origin.IsInferred}")));
}

/// <summary>Why one claim is taken and not another.</summary>
internal enum Decision
{
    /// <summary>Nothing but the values themselves.</summary>
    Nothing,

    /// <summary>The member says so.</summary>
    Answer,

    /// <summary>It was seen, and the other concluded.</summary>
    Seen,

    /// <summary>It is exact, or the higher lower bound.</summary>
    Exactness,

    /// <summary>Its date, together with what the source is worth.</summary>
    Date,

    /// <summary>Its kind of source.</summary>
    Kind,

    /// <summary>The fuller archive.</summary>
    Fullness,
}
