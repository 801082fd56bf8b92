namespace ProfileAudit.Rendering.JUnit;

/// <summary>The one place where a text becomes one that XML may hold. What it may not is not legible either; the writer escapes the rest.</summary>
internal static class JUnitText
{
    public static string Of(string text) => LegibleText.Of(text).Trim(' ');
}
