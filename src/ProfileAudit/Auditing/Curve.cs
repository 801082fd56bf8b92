using System.Collections.Immutable;
using System.Globalization;

namespace ProfileAudit.Auditing;

/// <summary>
/// From a measured value to a score: straight lines between control points, level before the first and after the last, never rising
/// and falling in one curve.
/// </summary>
public sealed class Curve
{
    // Far beyond anything that can be counted, and far from where doubles run out of digits.
    private const double MostValue = 1e12;

    private Curve(ImmutableArray<(double Value, double Score)> points) => Points = points;

    /// <summary>The control points in ascending order of value; scores are 0 to 1.</summary>
    public ImmutableArray<(double Value, double Score)> Points { get; }

    /// <summary>Whether more scores higher; false where it scores lower.</summary>
    public bool Rises => Points[0].Score <= Points[^1].Score;

    /// <summary>Whether every value has the same score.</summary>
    internal bool IsLevel => Points.All(point => point.Score == Points[0].Score);

    /// <summary>Makes a curve.</summary>
    /// <param name="points">At least two control points with strictly ascending finite values and scores of 0 to 1 that only rise or only fall.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="ArgumentException">The points make no such curve.</exception>
    public static Curve Through(params ImmutableArray<(double Value, double Score)> points)
    {
        if (points.IsDefault || points.Length < 2)
            throw new ArgumentException("A curve has at least two control points.", nameof(points));
        if (points.Any(point => !(Math.Abs(point.Value) <= MostValue) || point.Score is not (>= 0 and <= 1)))
            throw new ArgumentException("Values are at most a million million, and scores are 0 to 1.", nameof(points));
        var (rises, falls) = (false, false);
        for (var next = 1; next < points.Length; next++)
        {
            var (from, to) = (points[next - 1], points[next]);
            if (from.Value >= to.Value)
                throw new ArgumentException("Values ascend strictly.", nameof(points));
            rises |= from.Score < to.Score;
            falls |= from.Score > to.Score;
        }

        return rises && falls ? throw new ArgumentException("A curve only rises or only falls.", nameof(points)) : new Curve(points);
    }

    /// <summary>The score of a value.</summary>
    /// <param name="value">What was measured; a finite number.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double At(double value)
    {
        if (double.IsNaN(value))
            throw new ArgumentOutOfRangeException(nameof(value));
        var within = Math.Clamp(value, Points[0].Value, Points[^1].Value);
        var next = 1;
        while (Points[next].Value < within)
            next++;
        var (from, to) = (Points[next - 1], Points[next]);
        var score = from.Score + ((to.Score - from.Score) * ((within - from.Value) / (to.Value - from.Value)));
        // The last bit of a sum leads a little beyond its end.
        return Math.Clamp(score, Math.Min(from.Score, to.Score), Math.Max(from.Score, to.Score));
    }

    /// <summary>The control points as "0→0, 30→0.3".</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join(", ", Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Value:0.######}→{point.Score:0.######}")));
}
