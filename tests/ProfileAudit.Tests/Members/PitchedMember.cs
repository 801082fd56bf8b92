using ProfileAudit.Profiles;
using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Asked for his mail and his contacts only: six pitches unanswered, twelve invitations piled up, fourteen friends answered in eleven
/// months. Advertising, spam and a closed account are no conversations.
/// </summary>
internal static class PitchedMember
{
    private static readonly Owner Vic = new("Vic Pitched", "https://www.linkedin.com/in/vic-pitched-9f8e7d");

    public static Portrait Portrait { get; } = new("pitched", "2026-03-01")
    {
        Answers = new MemberAnswers { Photo = true, Banner = true },
        Files =
        [
            Connections([.. Made(40, "2022-05-05", at: "Example Peers Ltd"), .. Made(20, "2025-06-05", at: "Sample Friends Ltd")]),
            Messages([
                .. Enumerable.Range(0, 11).SelectMany(i => Vic.Answered(i, 1, Written(Day("2025-04-05").AddMonths(i)))), .. Vic.Answered(11, 3, "2025-10-10"),
                .. Vic.Unanswered(Strangers, 6, "2025-11-11"), .. Vic.Unanswered(Strangers, 6, "2025-11-18"),
                Vic.Heard(Strangers + 50, "2025-12-01", text: "<p class=\"spinmail-quill-editor__spin-break\">An offer</p>"),
                Vic.Heard(Strangers + 51, "2025-12-02", folder: "SPAM"), Vic.Heard(Strangers + 51, "2025-12-03", folder: "SPAM"),
                Vic.HeardFromNobody("2025-12-04"),
            ]),
            Invitations([Vic.Invited(Strangers + 60, "2025-10-10"), .. Vic.WasInvitedBy(Strangers, 12, "2025-11-01")]),
        ],
    };
}
