namespace ProfileAudit.Pdf.Layout;

/// <summary>A section of a profile as a PDF names it.</summary>
internal enum Section
{
    /// <summary>A heading that is not known. It ends the section before it all the same.</summary>
    Unknown,
    Contact,
    TopSkills,
    Languages,
    Certifications,
    Honors,
    Publications,
    Patents,
    Summary,
    Experience,
    Education,
}

/// <summary>The headings, in the languages in which they are known. Headings follow the language of who saves the PDF, not that of the profile.</summary>
internal static class Headings
{
    private static readonly Dictionary<string, Section> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        // English stays beside every language: some headings are not translated.
        ["Contact"] = Section.Contact,
        ["Kontakt"] = Section.Contact,
        ["Coordonnées"] = Section.Contact,
        ["Contactar"] = Section.Contact,
        ["Contato"] = Section.Contact,
        ["Contatti"] = Section.Contact,
        ["Contatto"] = Section.Contact,
        ["Contactați"] = Section.Contact,
        ["Способы связаться"] = Section.Contact,
        ["Top Skills"] = Section.TopSkills,
        ["Top-Kenntnisse"] = Section.TopSkills,
        ["Principales compétences"] = Section.TopSkills,
        ["Aptitudes principales"] = Section.TopSkills,
        ["Principais competências"] = Section.TopSkills,
        ["Competenze principali"] = Section.TopSkills,
        ["Belangrijkste vaardigheden"] = Section.TopSkills,
        ["Främsta kompetenser"] = Section.TopSkills,
        ["Основные навыки"] = Section.TopSkills,
        ["Навички"] = Section.TopSkills,
        ["Languages"] = Section.Languages,
        ["Certifications"] = Section.Certifications,
        ["Honors-Awards"] = Section.Honors,
        ["Publications"] = Section.Publications,
        ["Patents"] = Section.Patents,
        ["Summary"] = Section.Summary,
        ["Zusammenfassung"] = Section.Summary,
        ["Résumé"] = Section.Summary,
        ["Extracto"] = Section.Summary,
        ["Resumo"] = Section.Summary,
        ["Riepilogo"] = Section.Summary,
        ["Samenvatting"] = Section.Summary,
        ["Experience"] = Section.Experience,
        ["Berufserfahrung"] = Section.Experience,
        ["Expérience"] = Section.Experience,
        ["Experiencia"] = Section.Experience,
        ["Experiência"] = Section.Experience,
        ["Esperienza"] = Section.Experience,
        ["Ervaring"] = Section.Experience,
        ["Опыт работы"] = Section.Experience,
        ["Досвід"] = Section.Experience,
        ["Education"] = Section.Education,
        ["Ausbildung"] = Section.Education,
        ["Formation"] = Section.Education,
        ["Educación"] = Section.Education,
        ["Formação acadêmica"] = Section.Education,
        ["Formazione"] = Section.Education,
        ["Opleiding"] = Section.Education,
        ["Образование"] = Section.Education,
        ["Освіта"] = Section.Education,
    };

    // Of the Danish one only the beginning is known.
    private const string DanishTopSkills = "Mest repræsenterede";

    public static Section SectionOf(string heading)
    {
        // "é" may be one character or two; what a reader sees is the same.
        var text = ComposedText.Of(heading);
        return Known.TryGetValue(text, out var section) ? section
            : text.StartsWith(DanishTopSkills, StringComparison.OrdinalIgnoreCase) ? Section.TopSkills
            : Section.Unknown;
    }
}
