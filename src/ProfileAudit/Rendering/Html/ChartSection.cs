using ProfileAudit.Profiles;
using ProfileAudit.Rendering.Html.Charts;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>The network and what the member did, drawn; what could not be seen says so in the place of its drawing.</summary>
internal sealed class ChartSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        var charts = report.Charts;
        using (html.Section("charts", Headings.Charts))
        {
            html.Line("p", Headings.ChartsHint, ("class", "hint"));
            using (html.Open("div", ("class", "charts")))
            {
                Card("grown", ChartWords.Connections, charts.Connections, new ConnectionsChart(html).Write);
                Card("active", ChartWords.Activity, charts.Activity, new ActivityChart(html).Write);
                Card("circles", ChartWords.Circles, charts.Circles, new CirclesChart(html).Write);
                Card("touch", ChartWords.InTouch, charts.InTouch, new InTouchChart(html).Write);
            }
        }
    }

    private void Card<T>(string id, Text title, Fact<T> chart, Action<T> draw)
    {
        using (html.Open("section", ("class", chart.IsObserved ? "card chart" : "card chart hidden"), ("aria-labelledby", $"{id}-title")))
        {
            html.Heading(2, title, $"{id}-title");
            _ = chart.Match<object?>(
                seen =>
                {
                    draw(seen);
                    return null;
                },
                why =>
                {
                    CannotTell(why);
                    return null;
                });
        }
    }

    private void CannotTell(Blindspot why)
    {
        using (html.Open("p", ("class", "state")))
        {
            Icons.Of(html, SignState.CannotTell);
            html.Line("span", ChartWords.CouldNotBeSeen);
        }

        html.Line("p", why.Reason, ("class", "small quiet"));
        html.Line("p", why.MakeVisible, ("class", "small do"));
    }
}
