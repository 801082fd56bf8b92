using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export;

/// <summary>
/// Tells an archive's kind by the files in it; names are no contract. The slow files come only with the larger archive, the account files
/// with every archive for which all was asked.
/// </summary>
internal static class ArchiveKinds
{
    private static readonly ImmutableArray<string> Slow =
    [
        "Shares.csv", "Comments.csv", "Reactions.csv", "Votes.csv", "InstantReposts.csv", "Member_Follows.csv", "Hashtag_Follows.csv", "Saved_Items.csv",
        "SearchQueries.csv", "Logins.csv", "Security Challenges.csv", "Ads Clicked.csv", "LAN Ads Engagement.csv", "Inferences_about_you.csv",
        "ImportedContacts.csv", "Account Status History.csv",
    ];

    private static readonly ImmutableArray<string> Account =
        ["Ad_Targeting.csv", "Learning.csv", "Company Follows.csv", "Email Addresses.csv", "PhoneNumbers.csv"];

    private static readonly ImmutableArray<string> Core = ["Positions.csv", "Education.csv", "Skills.csv"];

    /// <summary>The kind, and why, as a sentence.</summary>
    /// <param name="keys">The keys of all files, readable or not.</param>
    public static (ArchiveKind Kind, string Reason) Of(IReadOnlySet<string> keys)
    {
        // Slow files alone may have been chosen one by one, or be all that is left of an archive: then absence proves nothing.
        if (First(Account, keys) is not { } account)
            return (ArchiveKind.Partial, "It lacks the account files that every full archive has, so what is missing proves nothing.");
        if (First(Slow, keys) is { } slow)
            return (ArchiveKind.Complete, $"It holds {slow}, which comes only with the larger archive, and {account}.");
        return First(Core, keys) is { } core
            ? (ArchiveKind.Basic, $"It holds {core} and {account}, but none of the files that come only with the larger archive.")
            : (ArchiveKind.Partial, $"It holds {account}, but neither positions nor education nor skills, so what is missing proves nothing.");
    }

    private static string? First(ImmutableArray<string> names, IReadOnlySet<string> keys) => names.FirstOrDefault(name => keys.Contains(PartName.KeyOf(name)));
}
