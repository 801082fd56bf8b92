using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports.Charts;

namespace ProfileAudit.Rendering.Html.Charts;

/// <summary>A bar for the people written with above one for the connections. They are no part of each other: one writes with strangers, too.</summary>
internal sealed class InTouchChart(HtmlWriter html)
{
    private const int Height = 48;
    private const int Bar = 20;

    private static readonly ImmutableArray<string> Kinds = ["sure", "possible"];

    public void Write(PeopleInTouch chart)
    {
        Drawing.Sentences(html, ChartWords.Sentences(chart));
        // A bar alone compares with nothing.
        if (chart.Connections.Match(connections => (int?)connections.Count, _ => null) is not { } connected || chart.People.Count + connected == 0)
            return;
        using (Drawing.Open(html, Height, ChartWords.Sentences(chart)))
        {
            var most = Math.Max(chart.People.Count, connected);
            Row(chart.People.Count, most, Bar + 1, Kinds[0]);
            Row(connected, most, Height - 2, Kinds[1]);
        }

        Drawing.Legend(html, ChartWords.Parts(chart), Kinds);
        Drawing.Table(html, ChartWords.InTouch, ChartWords.TouchColumns, ChartWords.Parts(chart));
    }

    private void Row(int count, int most, int foot, string kind)
    {
        if (count > 0)
            html.Line("path", "", ("class", kind), ("d", Drawing.Standing(1, foot, Math.Max(1.5, (double)(Drawing.Width - 2) * count / most), Bar)));
    }
}
