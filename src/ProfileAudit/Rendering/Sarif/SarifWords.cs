using ProfileAudit.Profiles;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Sarif;

/// <summary>What only this format says.</summary>
internal static class SarifWords
{
    /// <summary>What was found; where nothing could be, also what makes it visible.</summary>
    public static Text Told(Finding finding) => finding.MakeVisible is { } advice
        ? Text.Of("sarif.cannot-tell", "{reason} {advice}", ("reason", finding.Message), ("advice", advice))
        : finding.Message;

    public static Text Unread(UnreadPart part) =>
        Text.Of("sarif.unread", "{file} was not read. {reason}", ("file", part.File), ("reason", part.Reason));

    public static Text Noted(Diagnostic diagnostic) => (diagnostic.File, diagnostic.Row) switch
    {
        (null, _) => diagnostic.Message,
        ({ } file, null) => Text.Of("sarif.noted", "{file}: {message}", ("file", file), ("message", diagnostic.Message)),
        ({ } file, { } row) => Text.Of("sarif.noted-row", "{file}, row {row}: {message}", ("file", file), ("row", row), ("message", diagnostic.Message)),
    };
}
