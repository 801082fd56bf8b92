using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports.Charts;

namespace ProfileAudit.Rendering.Html.Charts;

/// <summary>A row of bars for each kind of activity; for messages, of which only the months are known, a row of dots.</summary>
internal sealed class ActivityChart(HtmlWriter html)
{
    private const int RowHeight = 46;
    private const int Tallest = 24;
    private const int Axis = 20;
    private const double Dot = 4;

    public void Write(ActivityByMonth chart)
    {
        Drawing.Sentences(html, [ChartWords.Span(chart)]);
        using (Drawing.Open(html, (RowHeight * chart.Series.Length) + Axis, ChartWords.Sentences(chart)))
        {
            for (var i = 0; i < chart.Series.Length; i++)
                Row(chart.Series[i], chart.Months.Length, RowHeight * i);
            Years(chart.Months, (RowHeight * chart.Series.Length) + Axis - 6);
        }

        foreach (var unseen in chart.Unseen())
            html.Line("p", ChartWords.Unseen(unseen), ("class", "small quiet"));
        Table(chart);
    }

    private void Row(ActivitySeries series, int months, int top)
    {
        Drawing.Letters(html, ChartWords.Kind(series.Kind), 0, top + 13, "start");
        Drawing.Letters(html, ChartWords.Sum(series, months), Drawing.Width, top + 13, "end", series.Counts.IsObserved ? "label strong" : "label");
        var foot = top + RowHeight - 5;
        html.Line("path", "", ("class", series.Counts.IsObserved ? "axis" : "axis unknown"), ("d", $"M0 {foot}h{Drawing.Width}"));
        var (path, kind) = series.Counts.Match(seen => series.Kind == ActivityKind.Messages ? (Dots(seen.Counts, foot), "sure") : (Bars(seen.Counts, foot), "sure"), _ => ("", ""));
        if (path.Length > 0)
            html.Line("path", "", ("class", kind), ("d", path));
    }

    private static string Bars(ImmutableArray<int> counts, int foot)
    {
        var (step, most) = ((double)Drawing.Width / counts.Length, counts.Max());
        return string.Concat(counts.Select((count, i) => count == 0
            ? ""
            : Drawing.Standing((step * i) + (step * 0.14), foot, step * 0.72, Math.Max(1.5, (double)Tallest * count / most))));
    }

    private static string Dots(ImmutableArray<int> counts, int foot)
    {
        var step = (double)Drawing.Width / counts.Length;
        return string.Concat(counts.Select((count, i) => count == 0
            ? ""
            : $"M{Drawing.Of((step * (i + 0.5)) - Dot)} {foot - 11}a{Dot} {Dot} 0 1 1 {2 * Dot} 0a{Dot} {Dot} 0 1 1 {Drawing.Of(-2 * Dot)} 0z"));
    }

    // Each January, below its month.
    private void Years(ImmutableArray<DateOnly> months, int foot)
    {
        var step = (double)Drawing.Width / months.Length;
        for (var i = 0; i < months.Length; i++)
        {
            if (months[i].Month == 1)
                Drawing.Letters(html, ChartWords.Year(months[i].Year), Math.Clamp(step * (i + 0.5), 14, Drawing.Width - 14), foot, "middle");
        }
    }

    private void Table(ActivityByMonth chart)
    {
        var seen = chart.Series.Where(series => series.Counts.IsObserved).Select(series => (series.Kind, series.Counts.Match(told => told.Counts, _ => []))).ToList();
        Drawing.Table(
            html,
            ChartWords.Activity,
            [ChartWords.MonthColumn, .. seen.Select(series => ChartWords.Kind(series.Kind))],
            [.. chart.Months.Select((month, i) => (ImmutableArray<Text>)[ChartWords.Month(month), .. seen.Select(series => ChartWords.Cell(series.Kind, series.Item2[i]))])]);
    }
}
