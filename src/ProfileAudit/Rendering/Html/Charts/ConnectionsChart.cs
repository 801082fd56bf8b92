using System.Collections.Immutable;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports.Charts;

namespace ProfileAudit.Rendering.Html.Charts;

/// <summary>A bar for each year in which connections were made.</summary>
internal sealed class ConnectionsChart(HtmlWriter html)
{
    private const int Height = 168;
    private const int Foot = 144;
    private const int Tallest = 116;
    private const int WidestBar = 40;

    // As many years as can be told apart below the bars.
    private const int MostLabels = 7;

    public void Write(ConnectionsByYear chart)
    {
        Drawing.Sentences(html, ChartWords.Sentences(chart));
        if (chart.Most is not { } most)
            return;
        using (Drawing.Open(html, Height, ChartWords.Sentences(chart)))
            Draw(chart.Years, most);
        Drawing.Table(html, ChartWords.Connections, ChartWords.YearColumns, [.. Rows(chart)]);
    }

    private void Draw(ImmutableArray<YearCount> years, YearCount most)
    {
        var step = Math.Min((double)Drawing.Width / years.Length, WidestBar);
        var left = (Drawing.Width - (step * years.Length)) / 2;
        var width = step * 0.72;
        var bars = years.Select((year, i) => year.Count == 0
            ? ""
            : Drawing.Standing(left + (step * i) + ((step - width) / 2), Foot, width, Math.Max(1.5, (double)Tallest * year.Count / most.Count)));
        html.Line("path", "", ("class", "axis"), ("d", $"M0 {Foot}h{Drawing.Width}"));
        html.Line("path", "", ("class", "sure"), ("d", string.Concat(bars)));
        var every = (years.Length + MostLabels - 1) / MostLabels;
        for (var i = 0; i < years.Length; i++)
        {
            var middle = left + (step * (i + 0.5));
            // The last year always has its label, and none that would touch it.
            if (i == years.Length - 1 || (i % every == 0 && years.Length - 1 - i >= every))
                Drawing.Letters(html, ChartWords.Year(years[i].Year), Math.Clamp(middle, 14, Drawing.Width - 14), Height - 6, "middle");
            if (years[i] == most)
                Drawing.Letters(html, Numbers.Number(most.Count), Math.Clamp(middle, 14, Drawing.Width - 14), Foot - Tallest - 6, "middle", "label strong");
        }
    }

    private static IEnumerable<ImmutableArray<Text>> Rows(ConnectionsByYear chart)
    {
        foreach (var year in chart.Years)
            yield return [ChartWords.Year(year.Year), Numbers.Number(year.Count)];
        if (chart.Undated > 0)
            yield return [ChartWords.Undated, Numbers.Number(chart.Undated)];
    }
}
