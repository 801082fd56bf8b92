using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ProfileAudit.Tests.Support;

/// <summary>Listens to the library's telemetry, but only to what comes of this test: listeners hear the whole process.</summary>
internal sealed class Telemetry : IDisposable
{
    private static readonly AsyncLocal<Telemetry?> Here = new();

    private readonly ActivityListener activities;
    private readonly MeterListener metrics = new();

    public Telemetry(bool hearsActivities = true, bool hearsMetrics = true)
    {
        Here.Value = this;
        activities = new ActivityListener
        {
            ShouldListenTo = source => hearsActivities && source.Name == ProfileAuditTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (Here.Value == this)
                    Activities.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(activities);
        metrics.InstrumentPublished = (instrument, listener) =>
        {
            if (!hearsMetrics || instrument.Meter.Name != ProfileAuditTelemetry.Name)
                return;
            Instruments.Add(instrument);
            listener.EnableMeasurementEvents(instrument);
        };
        metrics.SetMeasurementEventCallback<long>(Hear);
        metrics.SetMeasurementEventCallback<double>(Hear);
        metrics.Start();
    }

    public List<Activity> Activities { get; } = [];

    public List<Instrument> Instruments { get; } = [];

    public List<Measurement> Measurements { get; } = [];

    public IEnumerable<Measurement> Of(string instrument) => Measurements.Where(measurement => measurement.Instrument == instrument);

    /// <summary>Everything that is told, as text.</summary>
    public IEnumerable<string> Words =>
    [
        .. Activities.SelectMany(activity => (IEnumerable<string?>)
        [
            activity.OperationName, activity.DisplayName, activity.StatusDescription, activity.TraceStateString,
            .. activity.TagObjects.Concat(activity.Events.SelectMany(happening => happening.Tags)).SelectMany(Spelled),
            .. activity.Events.Select(happening => happening.Name),
            .. activity.Baggage.SelectMany(item => (string?[])[item.Key, item.Value]),
        ]).OfType<string>(),
        .. Measurements.SelectMany(measurement => measurement.Tags.SelectMany(Spelled).Prepend(measurement.Instrument)).OfType<string>(),
    ];

    public void Dispose()
    {
        metrics.Dispose();
        activities.Dispose();
        Here.Value = null;
    }

    private static IEnumerable<string?> Spelled(KeyValuePair<string, object?> tag) => [tag.Key, tag.Value?.ToString()];

    private void Hear<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
        where T : struct
    {
        if (Here.Value == this)
            Measurements.Add(new Measurement(instrument.Name, Convert.ToDouble(value, null), tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal)));
    }

    /// <summary>What was measured once.</summary>
    internal sealed record Measurement(string Instrument, double Value, IReadOnlyDictionary<string, object?> Tags);
}
