using System.Collections.Immutable;

namespace ProfileAudit.Rendering.Html;

/// <summary>A table of figures; the first cell of a row says what the row is about. A wide one scrolls by itself, also by keyboard.</summary>
internal static class HtmlTable
{
    public static void Write(HtmlWriter html, Text caption, ImmutableArray<Text> columns, ImmutableArray<ImmutableArray<Text>> rows)
    {
        using (html.Open("div", ("class", "scroll"), ("role", "group"), ("aria-label", caption), ("tabindex", "0")))
        using (html.Open("table"))
        {
            html.Line("caption", caption, ("class", "unseen-text"));
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (var column in columns)
                    html.Line("th", column, ("scope", "col"));
            }

            using (html.Open("tbody"))
            {
                foreach (var row in rows)
                {
                    using (html.Open("tr"))
                    {
                        html.Line("th", row[0], ("scope", "row"));
                        foreach (var cell in row.Skip(1))
                            html.Line("td", cell);
                    }
                }
            }
        }
    }
}
