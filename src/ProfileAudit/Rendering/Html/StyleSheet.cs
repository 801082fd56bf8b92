using System.Text;

namespace ProfileAudit.Rendering.Html;

/// <summary>
/// How a report looks: system fonts, few colours, light and dark, paper and phone, either writing direction. It names no address. Every
/// rule is tied to the report's own element, so that it fits into a page of the host's.
/// </summary>
internal static class StyleSheet
{
    // What the sheet writes for the element around a report.
    private const char Self = '&';

    /// <summary>The sheet of a report alone.</summary>
    public static string Scoped(string prefix) => Sheet(prefix, "");

    /// <summary>The sheet of a page: that of its report, and what belongs to a page only.</summary>
    public static string Page(string prefix) => Sheet(prefix, StyleRules.Page);

    private static string Sheet(string prefix, string page)
    {
        var sheet = new StringBuilder();
        foreach (var line in $"{StyleRules.Colours}\n{StyleRules.Report}\n{StyleRules.Paper}\n{page}".ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Length > 0)
                sheet.Append(Scoped(line, prefix)).Append('\n');
        }

        return sheet.ToString();
    }

    // A line is one rule, or begins or ends a condition around several.
    private static string Scoped(string line, string prefix)
    {
        var end = line.IndexOf('{', StringComparison.Ordinal);
        return end < 0 || line[0] == '@'
            ? line
            : $"{string.Join(',', line[..end].Split(',').Select(selector => Selector(selector, prefix)))}{line[end..]}";
    }

    private static string Selector(string selector, string prefix)
    {
        var named = selector.Replace(".", $".{prefix}", StringComparison.Ordinal);
        var root = $".{prefix}{HtmlNames.Root}";
        return selector switch
        {
            // What a page has besides its report.
            ['!', ..] => named[1..],
            [Self, ..] => $"{root}{named[1..]}",
            _ => $"{root} {named}",
        };
    }
}
