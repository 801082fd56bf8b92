using System.Collections.Immutable;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports.Charts;

namespace ProfileAudit.Rendering.Html.Charts;

/// <summary>One bar in three parts: at the member's employers, elsewhere, not told.</summary>
internal sealed class CirclesChart(HtmlWriter html)
{
    private const int Height = 36;

    private static readonly ImmutableArray<string> Kinds = ["sure", "possible", "untold"];

    public void Write(ContactCircles chart)
    {
        Drawing.Sentences(html, ChartWords.Sentences(chart));
        if (chart.Listed == 0)
            return;
        using (Drawing.Open(html, Height, ChartWords.Sentences(chart)))
        {
            var left = 1.0;
            foreach (var (count, kind) in new[] { chart.Inside, chart.Outside, chart.Untold }.Zip(Kinds))
            {
                var width = (double)(Drawing.Width - 2) * count / chart.Listed;
                if (count > 0)
                    html.Line("path", "", ("class", kind), ("d", Drawing.Standing(left, Height - 2, Math.Max(1, width - 1), Height - 4)));
                left += width;
            }
        }

        Drawing.Legend(html, ChartWords.Parts(chart), Kinds);
        Drawing.Table(html, ChartWords.Circles, ChartWords.CircleColumns, ChartWords.Parts(chart));
    }
}
