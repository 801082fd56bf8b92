using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Sarif;

/// <summary>How the run went. A rule that failed takes no audit down, so that it always succeeded.</summary>
internal sealed record SarifInvocation(bool ExecutionSuccessful, IReadOnlyList<SarifNotification> ToolExecutionNotifications)
{
    public static SarifInvocation From(AuditReport report)
    {
        var language = report.Language;
        return new SarifInvocation(
            true,
            [
                .. report.Sources.SelectMany(source => source.Unread).Select(part => SarifNotification.From(part, language)),
                .. report.Diagnostics.Select(diagnostic => SarifNotification.From(diagnostic, language)),
                .. report.Findings.Index().Where(item => item.Item.Outcome == Outcome.Error).Select(item => SarifNotification.From(item.Item, item.Index)),
            ]);
    }
}

/// <summary>Something that happened on the way.</summary>
internal sealed record SarifNotification(
    string Level,
    SarifMessage Message,
    SarifReference? Descriptor,
    SarifReference? AssociatedRule,
    IReadOnlyList<SarifLocation>? Locations)
{
    public static SarifNotification From(UnreadPart part, Language language) =>
        new(SarifLevel.Warning, Said(SarifWords.Unread(part), language), Code(part.Code), null, In(part.File));

    public static SarifNotification From(Diagnostic diagnostic, Language language) => new(
        diagnostic.Severity == DiagnosticSeverity.Warning ? SarifLevel.Warning : SarifLevel.Note,
        Said(SarifWords.Noted(diagnostic), language),
        Code(diagnostic.Code),
        null,
        In(diagnostic.File));

    /// <summary>A rule that failed: its result is missing.</summary>
    public static SarifNotification From(Finding finding, int index) =>
        new(SarifLevel.Error, SarifMessage.Of(finding.Message.ToString()), null, new SarifReference(finding.Rule.Id.Value, index), null);

    private static SarifMessage Said(Text text, Language language) => SarifMessage.Of(text.In(language).ToString());

    private static SarifReference Code(string code) => new(LegibleText.Of(code), null);

    private static IReadOnlyList<SarifLocation>? In(string? file) => SarifPlace.Table(file) is { } table ? [SarifLocation.Of(table)] : null;
}

/// <summary>A rule by its place in the list, or a code.</summary>
internal sealed record SarifReference(string Id, int? Index);
