using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Drafts;

/// <summary>How names stand in drafts: as they are, or, in a redacted report, as places to fill in.</summary>
internal sealed record Signature(string Own, bool IsRedacted)
{
    public static Signature Of(Profile profile, bool isRedacted) =>
        new(isRedacted ? "[your name]" : profile.Name.Match(name => name.Trim(), _ => ""), isRedacted);

    /// <summary>A text with the member's name below it, where that is told.</summary>
    public string Signed(string text) => Own.Length == 0 ? text : $"{text} {Own}";

    public string Company(string name) => IsRedacted ? "[company]" : name;

    public string To(Person person) => IsRedacted ? "somebody you know" : person.Name;

    /// <summary>How a letter begins: with the first of a person's names, or all of them where the first is an initial or a title.</summary>
    public string Greeting(Person person)
    {
        if (IsRedacted)
            return "Hi [name]";
        var first = person.Name.Split(' ', 2)[0];
        return $"Hi {(first.Length > 1 && !first.Contains('.', StringComparison.Ordinal) ? first : person.Name)}";
    }
}
