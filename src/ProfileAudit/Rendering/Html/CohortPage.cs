using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Rendering.Html.Charts;
using ProfileAudit.Rendering.Words;

namespace ProfileAudit.Rendering.Html;

/// <summary>What the pages about cohorts share: the frame, the signs by category, how the figures are made, and what stands below.</summary>
internal sealed class CohortPage(HtmlWriter html, Language language)
{
    public HtmlWriter Html => html;

    public static CohortPage On(TextWriter output, Language language) =>
        new(new HtmlWriter(output, new HtmlNames(HtmlOptions.Default.ClassPrefix, HtmlOptions.Default.HeadingLevel), language), language);

    /// <summary>A whole page.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="product">What made it; ours when null.</param>
    /// <param name="makers">The same with its version and rules, a line each.</param>
    /// <param name="main">Writes what stands below the title.</param>
    public void Write(Text title, string? product, IEnumerable<Text> makers, Action main)
    {
        html.Doctype();
        using (html.Open("html", ("lang", language.Tag), ("dir", language.IsRightToLeft ? "rtl" : "ltr")))
        {
            PageHead.Write(html, title, HtmlOptions.Default.ClassPrefix);
            using (html.Open("body", ("class", HtmlNames.Root)))
            {
                html.Line("a", Headings.SkipToReport, ("class", "skip"), ("href", "#main"));
                using (html.Open("div", ("class", "page")))
                {
                    using (html.Open("header", ("class", "top")))
                        html.Line("p", product ?? "ProfileAudit", ("class", "brand"));
                    using (html.Open("main", ("id", "main"), ("tabindex", "-1")))
                    {
                        html.Heading(0, title);
                        main();
                    }

                    Footer(makers);
                }
            }
        }
    }

    /// <summary>Every rule under its category, as a list and again as a folded table.</summary>
    /// <param name="rules">The rules in their order.</param>
    /// <param name="categoryOf">The category of one.</param>
    /// <param name="write">Writes what stands in the list for one.</param>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="row">The row of one.</param>
    public void Signs<T>(IEnumerable<T> rules, Func<T, Category> categoryOf, Action<T> write, ImmutableArray<Text> columns, Func<T, ImmutableArray<Text>> row)
    {
        foreach (var category in rules.GroupBy(categoryOf))
        {
            using (html.Open("div", ("class", "category")))
            {
                html.Heading(2, category.Key.Title);
                using (html.Open("ul", ("class", "plain")))
                {
                    foreach (var rule in category)
                    {
                        using (html.Open("li", ("class", "account")))
                            write(rule);
                    }
                }

                Drawing.Table(html, category.Key.Title, columns, [.. category.Select(row)]);
            }
        }
    }

    public void Method(IEnumerable<Text> sentences)
    {
        using (html.Section("method", CohortWords.Method))
        using (html.Open("ul", ("class", "points")))
        {
            foreach (var sentence in sentences)
                html.Line("li", sentence);
        }
    }

    private void Footer(IEnumerable<Text> makers)
    {
        using (html.Open("footer", ("class", "section"), ("aria-labelledby", "about-title")))
        {
            html.Heading(1, Headings.About, "about-title");
            using (html.Open("div", ("class", "plain small quiet")))
            {
                html.Line("p", Headings.Offline);
                foreach (var maker in makers)
                    html.Line("p", maker);
            }
        }
    }
}
