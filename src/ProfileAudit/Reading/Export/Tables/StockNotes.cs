using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// Tells a word of one's own from the sentences that LinkedIn filled in for people who wrote none. An own word that only happens to use
/// such a sentence is longer than it.
/// </summary>
internal static class StockNotes
{
    // A greeting with a name before the sentence, thanks and the sender's name behind it.
    private const int Trimmings = 60;

    private static readonly ImmutableArray<string> Sentences =
    [
        "i'd like to join your linkedin network",
        "i'd like to join your professional network",
        "i'd like to add you to my professional network",
        "i'd like to connect with you on linkedin",
        "please add me to your linkedin network",
        "since you are a person i trust, i wanted to invite you to join my network",
        "ich möchte sie gerne zu meinem beruflichen netzwerk auf linkedin hinzufügen",
        "ich würde sie gerne zu meinem beruflichen netzwerk hinzufügen",
        "ich möchte ihrem linkedin-netzwerk beitreten",
        "je vous invite à rejoindre mon réseau professionnel",
        "j'aimerais rejoindre votre réseau linkedin",
        "je souhaiterais vous ajouter à mon réseau professionnel",
        "me gustaría añadirte a mi red profesional",
        "me gustaría unirme a tu red de linkedin",
        "gostaria de adicioná-lo à minha rede profissional",
        "gostaria de fazer parte da sua rede do linkedin",
        "vorrei aggiungerti alla mia rete professionale",
        "vorrei far parte della tua rete linkedin",
        "ik wil je graag toevoegen aan mijn professionele netwerk",
        "ik wil graag lid worden van je linkedin-netwerk",
    ];

    public static InvitationNote NoteOf(string text)
    {
        if (text.Length == 0)
            return InvitationNote.None;
        var plain = text.Replace('’', '\'').ToLowerInvariant();
        return Sentences.Any(sentence => plain.Length <= sentence.Length + Trimmings && plain.Contains(sentence, StringComparison.Ordinal))
            ? InvitationNote.Stock
            : InvitationNote.Personal;
    }
}
