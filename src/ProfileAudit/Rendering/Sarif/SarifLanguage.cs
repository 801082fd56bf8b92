namespace ProfileAudit.Rendering.Sarif;

/// <summary>The standard knows tags such as "en" and "pt-BR" only.</summary>
internal static class SarifLanguage
{
    public static string? Of(Language language)
    {
        var tag = language.Tag;
        var fits = tag.Length is 2 or 5 && tag.Where((letter, i) => i == 2 ? letter != '-' : !char.IsAsciiLetter(letter)).Any() is false;
        return fits ? tag : null;
    }
}
