using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Rendering.Words;

namespace ProfileAudit.Rendering.Html.Charts;

/// <summary>What the drawings of a report share: the words beside them, their table, and how a length is spelled.</summary>
internal static class Drawing
{
    /// <summary>The width of a drawing with letters in it, in its own units: near to the pixels of a phone, so that letters stay readable there.</summary>
    public const int Width = 340;

    /// <summary>The sentences of a chart, above its drawing.</summary>
    public static void Sentences(HtmlWriter html, IEnumerable<Text> sentences) => html.Line("p", Joined.Sentences(sentences), ("class", "small quiet"));

    /// <summary>A drawing; its first child is its text.</summary>
    public static HtmlWriter.Element Open(HtmlWriter html, int height, IEnumerable<Text> text)
    {
        var element = html.Open("svg", ("class", "drawing"), ("viewBox", $"0 0 {Of(Width)} {Of(height)}"), ("role", "img"));
        html.Line("title", Joined.Sentences(text));
        return element;
    }

    /// <summary>What the parts of a drawing mean, each with its figure.</summary>
    public static void Legend(HtmlWriter html, ImmutableArray<(Text Label, Text Value)> parts, ImmutableArray<string> kinds)
    {
        using (html.Open("ul", ("class", "legend")))
        {
            foreach (var (part, kind) in parts.Zip(kinds))
            {
                using (html.Open("li"))
                {
                    using (html.Open("svg", ("class", "key"), ("viewBox", "0 0 12 12"), ("width", "14"), ("height", "14"), ("aria-hidden", "true")))
                        html.Line("path", "", ("class", kind), ("d", "M1 1h10v10h-10z"));
                    html.Line("strong", part.Value);
                    html.Line("span", part.Label);
                }
            }
        }
    }

    /// <summary>The same as a table, folded.</summary>
    public static void Table(HtmlWriter html, Text caption, ImmutableArray<Text> columns, ImmutableArray<ImmutableArray<Text>> rows)
    {
        using (html.Open("details", ("class", "figures")))
        {
            html.Line("summary", ChartWords.Table);
            HtmlTable.Write(html, caption, columns, rows);
        }
    }

    public static void Table(HtmlWriter html, Text caption, ImmutableArray<Text> columns, ImmutableArray<(Text Label, Text Value)> parts) =>
        Table(html, caption, columns, [.. parts.Select(part => (ImmutableArray<Text>)[part.Label, part.Value])]);

    public static void Letters(HtmlWriter html, Text text, double x, double y, string anchor, string kind = "label") =>
        html.Line("text", text, ("class", kind), ("x", Of(x)), ("y", Of(y)), ("text-anchor", anchor));

    /// <summary>A bar that stands on a line.</summary>
    public static string Standing(double x, double foot, double width, double height) => $"M{Of(x)} {Of(foot)}v{Of(-height)}h{Of(width)}v{Of(height)}z";

    public static string Of(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
