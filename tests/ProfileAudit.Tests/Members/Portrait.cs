using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Tests.Members;

/// <summary>An invented member: the files that LinkedIn would send, what only the member can answer, and the day of the audit.</summary>
/// <param name="Name">The member's column in docs/members.md.</param>
/// <param name="AsOf">The day to count back from.</param>
internal sealed record Portrait(string Name, string AsOf)
{
    public required IReadOnlyList<ExportedFile> Files { get; init; }

    public MemberAnswers Answers { get; init; } = new();

    /// <summary>Every member, in the order of docs/members.md.</summary>
    public static IReadOnlyList<Portrait> All { get; } =
    [
        NeglectedAccount.Portrait, ExemplaryNetworker.Portrait, Student.Portrait, RetiredEngineer.Portrait, JobSeeker.Portrait, Freelancer.Portrait,
        Executive.Portrait, Lurker.Portrait, SilentPoster.Portrait, PitchedMember.Portrait, ChosenCategories.Portrait, OptedOut.Portrait,
        OldExport.Portrait, DormantTies.Portrait, Newcomer.Portrait,
    ];

    public async Task<AuditReport> AuditAsync(Language? language = null) => new ProfileAuditor().Audit(
        Answers.Join(await Exported.ReadAsync(Files.Select(file => (file.Name, file.Text)))),
        new AuditOptions { AsOf = Parts.Day(AsOf), Language = language ?? Language.English });
}
