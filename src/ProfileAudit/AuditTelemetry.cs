using System.Diagnostics;
using System.Diagnostics.Metrics;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit;

/// <summary>One audit, as a host's telemetry hears of it. Findings are told as sums over members only, never in an activity.</summary>
internal sealed class AuditTelemetry : IDisposable
{
    private static readonly Histogram<double> Duration = ProfileAuditTelemetry.Seconds("profileaudit.audit.duration", "How long an audit took.");
    private static readonly Counter<long> Findings = ProfileAuditTelemetry.Meter.CreateCounter<long>("profileaudit.audit.findings", "{finding}", "Findings of all members.");

    private readonly Activity? activity = ProfileAuditTelemetry.Activities.StartActivity("ProfileAudit.Audit");
    private readonly TimeProvider clock;
    private readonly CancellationToken cancellationToken;
    private readonly long startedAt;
    private TagList tags;
    private bool isMade;

    private AuditTelemetry(Rulebook rulebook, TimeProvider clock, CancellationToken cancellationToken)
    {
        (this.clock, this.cancellationToken) = (clock, cancellationToken);
        tags.Add("profileaudit.ruleset", rulebook.Version);
        // A host's preset is data of the host's, and changed ones would be without number.
        tags.Add("profileaudit.preset", rulebook.Digest is null ? rulebook.Preset : "custom");
        startedAt = clock.GetTimestamp();
    }

    /// <summary>Begins; null where nobody listens.</summary>
    public static AuditTelemetry? Begin(Rulebook rulebook, TimeProvider clock, CancellationToken cancellationToken) =>
        ProfileAuditTelemetry.Activities.HasListeners() || Duration.Enabled || Findings.Enabled ? new AuditTelemetry(rulebook, clock, cancellationToken) : null;

    public void Made(AuditReport report)
    {
        isMade = true;
        foreach (var finding in report.Findings)
            Findings.Add(1, new("profileaudit.rule", finding.Rule.Id.Value), new("profileaudit.finding.outcome", OutcomeOf(finding)));
    }

    public void Dispose()
    {
        tags.Add("profileaudit.audit.outcome", isMade ? "made" : cancellationToken.IsCancellationRequested ? "cancelled" : "failed");
        Duration.Record(clock.GetElapsedTime(startedAt).TotalSeconds, tags);
        foreach (var (name, value) in tags)
            activity?.SetTag(name, value);
        if (!isMade && !cancellationToken.IsCancellationRequested)
            activity?.SetStatus(ActivityStatusCode.Error);
        activity?.Dispose();
    }

    private static string OutcomeOf(Finding finding) => finding.Outcome switch
    {
        Outcome.Kept => "kept",
        Outcome.Neglected => "neglected",
        Outcome.CannotTell => "cannot-tell",
        Outcome.NotApplicable => "not-applicable",
        Outcome.Suppressed => "suppressed",
        _ => "error",
    };
}
