namespace ProfileAudit.Pdf.Tests.Support;

/// <summary>How a PDF saved in one language names its sections and months. Null where the heading of that language is not known.</summary>
internal sealed record Tongue(
    string Code, string? Contact, string? TopSkills, string? Summary, string? Experience, string? Education, string Start, string End, string Present)
{
    public static IReadOnlyList<Tongue> All { get; } =
    [
        new("en", "Contact", "Top Skills", "Summary", "Experience", "Education", "March 2019", "October 2020", "Present"),
        new("de", "Kontakt", "Top-Kenntnisse", "Zusammenfassung", "Berufserfahrung", "Ausbildung", "März 2019", "Oktober 2020", "Heute"),
        new("fr", "Coordonnées", "Principales compétences", "Résumé", "Expérience", "Formation", "mars 2019", "octobre 2020", "aujourd'hui"),
        new("es", "Contactar", "Aptitudes principales", "Extracto", "Experiencia", "Educación", "marzo de 2019", "octubre de 2020", "actualidad"),
        new("pt", "Contato", "Principais competências", "Resumo", "Experiência", "Formação acadêmica", "março de 2019", "outubro de 2020", "o momento"),
        new("it", "Contatti", "Competenze principali", "Riepilogo", "Esperienza", "Formazione", "marzo 2019", "ottobre 2020", "oggi"),
        new("nl", "Contact", "Belangrijkste vaardigheden", "Samenvatting", "Ervaring", "Opleiding", "maart 2019", "oktober 2020", "heden"),
        new("sv", null, "Främsta kompetenser", null, null, null, "mars 2019", "oktober 2020", "nu"),
        new("da", "Kontakt", "Mest repræsenterede kompetencer", null, null, null, "marts 2019", "oktober 2020", "nu"),
        new("ro", "Contactați", null, null, null, null, "martie 2019", "octombrie 2020", "prezent"),
        new("ru", "Способы связаться", "Основные навыки", null, "Опыт работы", "Образование", "март 2019", "октябрь 2020", "настоящее время"),
        new("uk", null, "Навички", null, "Досвід", "Освіта", "березень 2019", "жовтень 2020", "зараз"),
    ];

    public static Tongue Of(string code) => All.Single(tongue => tongue.Code == code);
}
