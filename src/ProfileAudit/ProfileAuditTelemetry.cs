using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ProfileAudit;

/// <summary>
/// What the library tells a host's telemetry: activities and metrics, listed in docs/hosting.md. No value of a member's, no score of one
/// member and no name of a file is among them. Until somebody listens nothing is measured.
/// </summary>
public static class ProfileAuditTelemetry
{
    /// <summary>The name of the activity source and of the meter, for <c>AddSource</c> and <c>AddMeter</c> of OpenTelemetry and the like.</summary>
    public const string Name = "ProfileAudit";

    internal const string ErrorType = "error.type";

    internal static ActivitySource Activities { get; } = new(Name, ProfileAuditor.Version);

    internal static Meter Meter { get; } = new(Name, ProfileAuditor.Version);

    // Without advice, collectors take bounds that are made for milliseconds.
    internal static Histogram<double> Seconds(string name, string description) =>
        Meter.CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60] });
}
