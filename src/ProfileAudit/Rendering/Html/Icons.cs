using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>Small drawings beside the words that say the same; who listens to a page gets the words alone.</summary>
internal static class Icons
{
    private const string Circle = "M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17";

    public static void Of(HtmlWriter html, SignState state)
    {
        var (kind, path) = state switch
        {
            SignState.Absent => ("icon", $"{Circle}M6 10.5l2.8 2.8L14.2 7"),
            SignState.Present => ("icon tend", "M10 2L19 17.5H1ZM10 8v4.5M10 14.6v.4"),
            SignState.CannotTell => ("icon unknown", $"{Circle}M7.3 7.8a2.7 2.7 0 1 1 4 2.3c-.9.5-1.3 1-1.3 2M10 14.4v.4"),
            SignState.NotAsked => ("icon unknown", $"{Circle}M6 10h8"),
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
        using (html.Open("svg", ("class", kind), ("viewBox", "0 0 20 20"), ("width", "22"), ("height", "22"), ("aria-hidden", "true")))
            html.Line("path", "", ("d", path));
    }
}
