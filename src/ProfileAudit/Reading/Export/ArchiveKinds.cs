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
        "Shares.csv", "Comments.csv", "Reactions.csv", "Votes.csv", "InstantReposts.csv", "Member_Follows.csv", "SearchQueries.csv", "Logins.csv",
        "Security Challenges.csv", "Ads Clicked.csv",
    ];

    private static readonly ImmutableArray<string> Account = ["Ad_Targeting.csv", "Company Follows.csv", "Email Addresses.csv"];

    private static readonly ImmutableArray<string> Core = ["Positions.csv", "Education.csv", "Skills.csv"];

    /// <summary>The kind, and why, as a sentence.</summary>
    /// <param name="keys">The keys of the files whose content is what their name says. An empty file proves nothing.</param>
    public static (ArchiveKind Kind, Text Reason) Of(IReadOnlySet<string> keys)
    {
        // Slow files alone may have been chosen one by one, or be all that is left of an archive: then absence proves nothing.
        if (Account.Where(name => keys.Contains(PartName.KeyOf(name))).ToList() is not [var account, .. var others])
            return (ArchiveKind.Partial, Text.Of("archive.part", "It is only a part of your data, so what is missing here does not count against you."));
        if (First(Slow, keys) is { } slow)
            return (ArchiveKind.Complete, Text.Of("archive.holds-slow", "It holds {slow}, which comes only with the larger archive, and {account}.", ("slow", slow), ("account", account)));
        // One account file can come with chosen categories; several come with everything.
        return others.Count > 0 && First(Core, keys) is { } core
            ? (ArchiveKind.Basic, Text.Of(
                "archive.holds-core",
                "It holds {core}, {account} and {other}, but none of the files that come only with the larger archive.",
                ("core", core),
                ("account", account),
                ("other", others[0])))
            : (ArchiveKind.Partial, Text.Of("archive.selection", "It may be a selection of your data, so what is missing here does not count against you."));
    }

    private static string? First(ImmutableArray<string> names, IReadOnlySet<string> keys) => names.FirstOrDefault(name => keys.Contains(PartName.KeyOf(name)));
}
