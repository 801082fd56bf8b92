using Microsoft.AspNetCore.Components.Forms;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;

namespace ProfileAudit.Samples.BrowserHost;

/// <summary>Reads the files that a member chose, and tells how far it is.</summary>
internal static class ChosenFiles
{
    /// <summary>How many files are taken at once.</summary>
    public const int Most = 4;

    private static readonly ReadOptions Options = new() { Limits = AuditLimits.Web };

    // <browser-read>
    public static async Task<Profile> ReadAsync(IReadOnlyList<IBrowserFile> files, Action<double> tell, CancellationToken cancellationToken)
    {
        var profiles = new List<Profile>();
        foreach (var file in files)
        {
            // From the browser into memory; what is too large is refused by its first byte.
            await using var chosen = file.OpenReadStream(long.MaxValue, cancellationToken);
            await using var content = await PatientStream.OfAsync(chosen, Options.Limits.SourceBytes, read => tell((double)read / file.Size), cancellationToken);
            profiles.Add(await ProfileReaders.Default.ReadAsync(content, Options, cancellationToken));
        }

        return Profile.Join(profiles);
    }
    // end
}
