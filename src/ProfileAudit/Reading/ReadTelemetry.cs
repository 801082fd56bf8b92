using System.Diagnostics;
using System.Diagnostics.Metrics;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading;

/// <summary>One reading, as a host's telemetry hears of it: kinds, codes, size and time.</summary>
internal sealed class ReadTelemetry : IDisposable
{
    private const string SourceTag = "profileaudit.source.kind";

    private static readonly Histogram<double> Duration = ProfileAuditTelemetry.Seconds("profileaudit.read.duration", "How long reading a source took.");

    private static readonly Histogram<long> Size = ProfileAuditTelemetry.Meter.CreateHistogram(
        "profileaudit.read.size", "By", "How large a source was.", tags: null, new InstrumentAdvice<long> { HistogramBucketBoundaries = [1 << 10, 1 << 14, 1 << 16, 1 << 18, 1 << 20, 1 << 22, 1 << 24, 1 << 26, 1 << 28, 1 << 30] });

    private static readonly Counter<long> Refused = ProfileAuditTelemetry.Meter.CreateCounter<long>("profileaudit.read.refused", "{source}", "Sources of which nothing could be read.");

    private readonly Activity? activity = ProfileAuditTelemetry.Activities.StartActivity("ProfileAudit.Read");
    private readonly TimeProvider clock;
    private readonly long startedAt;
    private string outcome = "failed";
    private string? kind;

    private ReadTelemetry(TimeProvider clock)
    {
        this.clock = clock;
        startedAt = clock.GetTimestamp();
    }

    public static bool IsHeard => ProfileAuditTelemetry.Activities.HasListeners() || Duration.Enabled || Size.Enabled || Refused.Enabled;

    public static async ValueTask<Profile> TellAsync(TimeProvider clock, Func<ReadTelemetry, ValueTask<Profile>> read)
    {
        using var telemetry = new ReadTelemetry(clock);
        try
        {
            return telemetry.Read(await read(telemetry).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            telemetry.Failed(exception);
            throw;
        }
    }

    public void Recognised(SourceKind source)
    {
        kind = NameOf(source);
        activity?.SetTag(SourceTag, kind);
    }

    public void Measured(long bytes) => Size.Record(bytes, new KeyValuePair<string, object?>(SourceTag, kind));

    public void Dispose()
    {
        var tags = new TagList { { "profileaudit.read.outcome", outcome } };
        if (kind is not null)
            tags.Add(SourceTag, kind);
        Duration.Record(clock.GetElapsedTime(startedAt).TotalSeconds, tags);
        activity?.SetTag("profileaudit.read.outcome", outcome);
        activity?.Dispose();
    }

    private Profile Read(Profile profile)
    {
        outcome = "read";
        if (profile.Sources.FirstOrDefault()?.Archive is { } archive)
            activity?.SetTag("profileaudit.archive.kind", NameOf(archive));
        return profile;
    }

    private void Failed(Exception exception)
    {
        if (exception is OperationCanceledException)
        {
            outcome = "cancelled";
            return;
        }

        // Never the message, which may hold anything where a host's reader throws.
        var error = exception.GetType().Name;
        if (exception is UnreadableProfileException unreadable)
        {
            (outcome, error) = ("refused", unreadable.Code);
            Refused.Add(1, new KeyValuePair<string, object?>(ProfileAuditTelemetry.ErrorType, error));
        }

        activity?.SetTag(ProfileAuditTelemetry.ErrorType, error).SetStatus(ActivityStatusCode.Error, error);
    }

    private static string NameOf(SourceKind kind) => kind switch
    {
        SourceKind.Export => "export",
        SourceKind.Page => "page",
        SourceKind.Pdf => "pdf",
        _ => "answers",
    };

    private static string NameOf(ArchiveKind kind) => kind switch
    {
        ArchiveKind.Complete => "complete",
        ArchiveKind.Basic => "basic",
        _ => "partial",
    };
}
