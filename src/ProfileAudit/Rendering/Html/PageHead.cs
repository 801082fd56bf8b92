namespace ProfileAudit.Rendering.Html;

/// <summary>The head of a page: its policy, its title, its style.</summary>
internal static class PageHead
{
    public static void Write(HtmlWriter html, Text title, string prefix)
    {
        var style = StyleSheet.Page(prefix);
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PagePolicy.Of(style)));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Void("meta", ("name", "robots"), ("content", "noindex"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Line("title", title);
            html.Style(style);
        }
    }
}
