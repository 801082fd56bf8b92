using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Tool.Commands;

namespace ProfileAudit.Tool.Mcp;

/// <summary>Reads what a client names, if it lies below the roots.</summary>
/// <param name="roots">The folders that the person declared.</param>
/// <param name="surroundings">Whose clock tells which dates cannot be.</param>
/// <param name="redact">Whether no name and no text of a source may be told.</param>
internal sealed class RootedSources(SourceRoots roots, Surroundings surroundings, bool redact)
{
    public bool Redact { get; } = redact;

    /// <summary>One member's profile from one or several sources.</summary>
    public async Task<Profile> ReadAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var resolved = paths.Select(roots.Resolve).ToList();
        var profile = await Sources.ReadAsync(resolved, surroundings, Redact, progress: null, cancellationToken).ConfigureAwait(false);
        SourceRoots.Confirm(resolved);
        return profile;
    }

    /// <summary>One side of a comparison: an export, which is audited first, or a JSON report of ours.</summary>
    public async Task<ReportSummary> SummariseAsync(string path, ProfileAuditor auditor, CancellationToken cancellationToken)
    {
        var resolved = roots.Resolve(path);
        var source = new ComparedSource(auditor, new MemberAnswers(), audited: _ => { }, surroundings, Redact, progress: null);
        var summary = await source.ReadAsync(resolved, cancellationToken).ConfigureAwait(false);
        SourceRoots.Confirm([resolved]);
        return Redact ? OwnWords.Of(summary) : summary;
    }
}
