using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports;

/// <summary>Keeps what was noticed readable: a source with thousands of odd files says the same thing thousands of times.</summary>
internal static class Digest
{
    private const int MostOfACode = 50;

    /// <summary>The first of every code, and behind them one line for each code of which there were more.</summary>
    public static ImmutableArray<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var severest = new Dictionary<string, DiagnosticSeverity>(StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            var count = counts[diagnostic.Code] = counts.GetValueOrDefault(diagnostic.Code) + 1;
            if (count <= MostOfACode)
                kept.Add(diagnostic);
            else if (!severest.TryGetValue(diagnostic.Code, out var severity) || diagnostic.Severity > severity)
                severest[diagnostic.Code] = diagnostic.Severity;
        }

        foreach (var (code, severity) in severest.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var more = Auditing.Wording.Count(counts[code] - MostOfACode, $"more {code} is", $"more {code} are");
            kept.Add(new Diagnostic(severity, "PA-NOTE-MORE", null, null, $"{more} not listed."));
        }

        return kept.ToImmutable();
    }
}
