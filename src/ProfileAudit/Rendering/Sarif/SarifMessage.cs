namespace ProfileAudit.Rendering.Sarif;

/// <summary>A text that a viewer shows.</summary>
internal sealed record SarifMessage(string Text)
{
    /// <summary>The one place where a text becomes a message that shows exactly that text: braces are doubled, since single ones hold places for arguments.</summary>
    public static SarifMessage Of(string text) => new(LegibleText.Of(text).Trim(' ')
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal)
        // Else "[here](address)" would be a link. Not every viewer knows the escapes that there are for it.
        .Replace("](", "] (", StringComparison.Ordinal));
}
