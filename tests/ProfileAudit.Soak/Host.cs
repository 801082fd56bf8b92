using ProfileAudit.Pdf;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;
using ProfileAudit.Texts;

namespace ProfileAudit.Soak;

/// <summary>What a host keeps for its whole life, and one request to it.</summary>
internal static class Host
{
    private static readonly ProfileReaders Readers = new([.. ProfileReaders.Default.Readers, new ProfilePdfReader()]);
    private static readonly ProfileAuditor Auditor = new();

    /// <summary>Reads, audits and renders in every format.</summary>
    public static async Task<string[]> ServeAsync(byte[] source, Language language, CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(source);
        var profile = await Readers.ReadAsync(stream, null, cancellationToken);
        var report = Auditor.Audit(profile, new AuditOptions { Language = language }, cancellationToken);
        return [.. ReportRenderers.All.Select(renderer => renderer.RenderToString(report))];
    }
}
