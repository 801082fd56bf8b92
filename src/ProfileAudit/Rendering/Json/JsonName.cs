using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Charts;

namespace ProfileAudit.Rendering.Json;

/// <summary>
/// The names of cases in a report. They are promised to whoever reads reports, so they are written out: renaming a case in the code
/// leaves them as they are.
/// </summary>
internal static class JsonName
{
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Kept => "kept",
        Outcome.Neglected => "neglected",
        Outcome.CannotTell => "cannot-tell",
        Outcome.NotApplicable => "not-applicable",
        Outcome.Suppressed => "suppressed",
        Outcome.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Of(Level level) => level switch
    {
        Level.Neglected => "neglected",
        Level.Bare => "bare",
        Level.Tended => "tended",
        Level.Strong => "strong",
        Level.Exemplary => "exemplary",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Export => "export",
        SourceKind.Page => "page",
        SourceKind.Pdf => "pdf",
        SourceKind.Answers => "answers",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ArchiveKind archive) => archive switch
    {
        ArchiveKind.Complete => "complete",
        ArchiveKind.Basic => "basic",
        ArchiveKind.Partial => "partial",
        _ => throw new ArgumentOutOfRangeException(nameof(archive)),
    };

    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Note => "note",
        DiagnosticSeverity.Warning => "warning",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Of(DraftKind kind) => kind switch
    {
        DraftKind.Invitation => "invitation",
        DraftKind.Reconnect => "reconnect",
        DraftKind.Recommendation => "recommendation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ActivityKind kind) => kind switch
    {
        ActivityKind.Posts => "posts",
        ActivityKind.Comments => "comments",
        ActivityKind.Reactions => "reactions",
        ActivityKind.Messages => "messages",
        ActivityKind.Endorsements => "endorsements",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Unchanged => "unchanged",
        ChangeKind.New => "new",
        ChangeKind.Gone => "gone",
        ChangeKind.Better => "better",
        ChangeKind.Worse => "worse",
        ChangeKind.NowSeen => "now-seen",
        ChangeKind.NoLongerSeen => "no-longer-seen",
        ChangeKind.NowAsked => "now-asked",
        ChangeKind.NoLongerAsked => "no-longer-asked",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ChangeCause cause) => cause switch
    {
        ChangeCause.You => "you",
        ChangeCause.Data => "data",
        ChangeCause.Rules => "rules",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    public static string Of(Effort effort) => effort switch
    {
        Effort.S => "S",
        Effort.M => "M",
        Effort.L => "L",
        _ => throw new ArgumentOutOfRangeException(nameof(effort)),
    };

    public static string Of(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.A => "A",
        EvidenceGrade.B => "B",
        EvidenceGrade.C => "C",
        EvidenceGrade.D => "D",
        EvidenceGrade.E => "E",
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };
}
