using ProfileAudit.Texts;

namespace ProfileAudit.Samples.WebHost;

/// <summary>What somebody sent by the form.</summary>
/// <param name="Files">The sources, at least one.</param>
/// <param name="Language">The language of the report.</param>
/// <param name="Redact">Whether the report names nobody.</param>
internal sealed record Upload(IReadOnlyList<IFormFile> Files, Language Language, bool Redact)
{
    public const string ExportField = "export";
    public const string PageField = "page";
    public const string LanguageField = "language";
    public const string RedactField = "redact";

    public static Upload Of(IFormCollection form)
    {
        // An empty file input is sent, too: as a file without a name and without content.
        var files = form.Files.Where(file => file.Length > 0 || file.FileName.Length > 0).ToList();
        if (files.Count == 0)
            throw new RefusedException(Refusal.NoFile);
        var tag = form[LanguageField].ToString();
        var language = tag.Length == 0 ? Language.English : Languages.Find(tag) ?? throw new RefusedException(Refusal.NoSuchLanguage);
        return new Upload(files, language, form.ContainsKey(RedactField));
    }
}
