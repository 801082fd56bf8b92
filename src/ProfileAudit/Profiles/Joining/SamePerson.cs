using System.Collections.Immutable;

namespace ProfileAudit.Profiles.Joining;

/// <summary>
/// Whether sources can be of one person. Refuted only where nobody could think otherwise: people marry, shorten their names, write them
/// in another script and take another address. Who cannot be told apart is taken for one.
/// </summary>
internal static class SamePerson
{
    public static bool IsRefuted(ImmutableArray<Profile> profiles) =>
        profiles.Where((one, i) => profiles.Skip(i + 1).Any(other => IsRefuted(one, other))).Any();

    private static bool IsRefuted(Profile one, Profile other)
    {
        var likeness = NameLikeness.Between(Seen(one.Name), Seen(other.Name));
        return (Person.SlugOf(Seen(one.PublicAddress)), Person.SlugOf(Seen(other.PublicAddress))) switch
        {
            ({ Length: 0 }, _) or (_, { Length: 0 }) => likeness == Likeness.None,
            var (first, second) => first != second && (likeness is Likeness.None or Likeness.Little),
        };
    }

    private static string Seen(Fact<string> fact) => fact.Match(text => text, _ => "");
}
