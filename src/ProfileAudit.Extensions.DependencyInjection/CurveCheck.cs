using System.Globalization;
using ProfileAudit.Auditing;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Finds why points make no <see cref="Curve"/>.</summary>
internal static class CurveCheck
{
    /// <summary>Every error; none where <see cref="Curve.Through"/> takes the points.</summary>
    public static IEnumerable<SettingError> ErrorsOf(SettingPath path, IReadOnlyList<IReadOnlyList<double>>? points)
    {
        if (points is null or { Count: < 2 })
            return [new SettingError(path, $"{Text(points?.Count ?? 0)} {(points?.Count == 1 ? "point is" : "points are")} no curve; it has two or more, each [value, score].")];
        var wrong = points.SelectMany((point, index) => OfPoint(path with { Index = index }, point)).ToList();
        return wrong.Count > 0 ? wrong : OfOrder(path, points).Concat(OfDirection(path, points));
    }

    private static IEnumerable<SettingError> OfPoint(SettingPath path, IReadOnlyList<double>? point)
    {
        if (point is not { Count: 2 })
        {
            yield return new SettingError(path, $"{Text(point?.Count ?? 0)} {(point?.Count == 1 ? "number is" : "numbers are")} no point; it is [value, score].");
            yield break;
        }

        if (!double.IsFinite(point[0]))
            yield return new SettingError(path, $"the value {Text(point[0])} is no finite number.");
        if (point[1] is not (>= 0 and <= 1))
            yield return new SettingError(path, $"the score {Text(point[1])} is not 0 to 1.");
    }

    private static IEnumerable<SettingError> OfOrder(SettingPath path, IReadOnlyList<IReadOnlyList<double>> points) => Enumerable.Range(1, points.Count - 1)
        .Where(index => points[index - 1][0] >= points[index][0])
        .Select(index => new SettingError(path with { Index = index }, $"the value {Text(points[index][0])} does not come after {Text(points[index - 1][0])}; values ascend."));

    private static IEnumerable<SettingError> OfDirection(SettingPath path, IReadOnlyList<IReadOnlyList<double>> points)
    {
        var steps = points.Zip(points.Skip(1), (from, to) => Math.Sign(to[1] - from[1])).ToList();
        return steps.Contains(1) && steps.Contains(-1) ? [new SettingError(path, "the scores rise and fall; in one curve they do only one of it.")] : [];
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
