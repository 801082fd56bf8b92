using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reports;

namespace ProfileAudit.Samples.WebHost;

/// <summary>Audits what was uploaded.</summary>
internal sealed class Audits(ProfileReaders readers, ReadOptions options, ProfileAuditor auditor, TimeProvider clock)
{
    public async Task<AuditReport> OfAsync(Upload upload, CancellationToken cancellationToken)
    {
        // Somewhere on earth it is tomorrow already; what is dated later is a mistake.
        var soundDays = options with { LatestDay = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(1) };
        var profiles = new List<Profile>();
        foreach (var file in upload.Files)
        {
            await using var content = file.OpenReadStream();
            profiles.Add(await readers.ReadAsync(content, soundDays, cancellationToken));
        }

        return auditor.Audit(Profile.Join(profiles), new AuditOptions { Language = upload.Language, Redact = upload.Redact }, cancellationToken);
    }
}
