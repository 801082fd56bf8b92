using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Drafts;

/// <summary>How names stand in drafts: as they are, or, in a redacted report, as places to fill in. Nobody signs: LinkedIn shows who writes.</summary>
/// <param name="IsRedacted">Whether names are left out.</param>
internal sealed record Names(bool IsRedacted)
{
    // Without points, which are cut off before.
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "Dr", "Prof", "Mr", "Mrs", "Ms", "Miss", "Mx", "Sir", "Ing", "Dipl", "Mag", "Herr", "Frau", "Hr", "Fr", "M", "Mme", "Mlle", "Sr", "Sra", "Srta", "Sig", "Dott", "Dhr", "Mevr", "Eng",
    };

    public Text Company(string name) => IsRedacted ? Text.Of("draft.company", "[company]") : name;

    public Text To(Person person) => IsRedacted ? Text.Of("redacted.somebody", "somebody you know") : person.Name;

    /// <summary>Whom a letter greets: by the first of a person's names; by a place to fill in where that is a title, an initial or an emblem.</summary>
    public Text Greeted(Person person)
    {
        var first = person.Name.Split(' ', 2)[0];
        var isName = first.Length > 1 && first.All(letter => char.IsLetter(letter) || letter is '-' or '\'' or '\u2019') && !Titles.Contains(first);
        return IsRedacted || !isName ? Text.Of("draft.name", "[name]") : first;
    }
}
