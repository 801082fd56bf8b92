using ProfileAudit.Profiles;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>Signed up yesterday: a name, and nothing else.</summary>
internal static class Newcomer
{
    public static Portrait Portrait { get; } = new("newcomer", "2026-03-01")
    {
        Answers = new MemberAnswers { Photo = false, Banner = false, Groups = 0, Url = "https://www.linkedin.com/in/nia-newcomer-12345678" },
        Files = [Parts.Profile("Nia Newcomer"), Account, Slow],
    };
}
