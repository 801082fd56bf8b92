using System.Numerics;
using ProfileAudit.Reading.Export.Tables;

namespace ProfileAudit.Reading.Export.Messages;

/// <summary>
/// In which months each sender wrote. Who of them the member is shows only at the end, so all are kept: as bits around the first month that is told,
/// since rows begin with the newest and most people write for a few years at most.
/// </summary>
internal sealed class MonthsOfSenders
{
    // Rows that come after the first one are older as a rule; a few may be newer.
    private const int After = 3;
    private const int Span = 64;

    private readonly Chunked<(int From, ulong Bits)> near = new();
    private readonly HashSet<(int Sender, int Month)> far = [];

    /// <summary>How many months lie so far from others of the same sender that they are kept on their own.</summary>
    public int Far => far.Count;

    /// <summary>Notes a month.</summary>
    /// <param name="sender">The sender's number.</param>
    /// <param name="month">The month, counted from the year 0.</param>
    public void Add(int sender, int month)
    {
        while (near.Count <= sender)
            near.Add(default);
        ref var known = ref near[sender];
        if (known.Bits == 0)
            known.From = month + After + 1 - Span;
        if (month - known.From is >= 0 and < Span and var at)
            known.Bits |= 1UL << at;
        else
            far.Add((sender, month));
    }

    /// <summary>The months of those who are asked for, in no order; one may come twice.</summary>
    /// <param name="isAsked">Who is asked for, by number.</param>
    public IEnumerable<int> Of(Func<int, bool> isAsked)
    {
        for (var sender = 0; sender < near.Count; sender++)
        {
            if (!isAsked(sender))
                continue;
            for (var (from, bits) = near[sender]; bits != 0; bits &= bits - 1)
                yield return from + BitOperations.TrailingZeroCount(bits);
        }

        foreach (var (sender, month) in far)
        {
            if (isAsked(sender))
                yield return month;
        }
    }
}
