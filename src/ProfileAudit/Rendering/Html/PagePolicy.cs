namespace ProfileAudit.Rendering.Html;

/// <summary>What a page allows itself: the one style sheet that it holds.</summary>
internal static class PagePolicy
{
    public static string Default { get; } = Of(StyleSheet.Page(HtmlOptions.Default.ClassPrefix));

    public static string Of(string style) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(Fingerprint.Of(style))}'; img-src data:; base-uri 'none'; form-action 'none'";
}
