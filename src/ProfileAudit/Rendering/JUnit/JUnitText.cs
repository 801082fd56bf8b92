namespace ProfileAudit.Rendering.JUnit;

/// <summary>The one place where a text becomes one that XML may hold. The writer escapes it; two characters are legible and yet illegal.</summary>
internal static class JUnitText
{
    public static string Of(string text) => LegibleText.Of(text).Trim(' ').Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
