using Microsoft.Extensions.DependencyInjection;

namespace ProfileAudit.Extensions.DependencyInjection.Tests.Docs;

/// <summary>Stands in for OpenTelemetry.Extensions.Hosting, so that the page's lines compile and the build needs no package for three calls.</summary>
internal static class OpenTelemetryStub
{
    public static Builder AddOpenTelemetry(this IServiceCollection services)
    {
        var builder = new Builder();
        services.AddSingleton(builder);
        return builder;
    }

    internal sealed class Builder
    {
        public List<string> Names { get; } = [];

        public Builder WithTracing(Action<Builder> configure) => With(configure);

        public Builder WithMetrics(Action<Builder> configure) => With(configure);

        public Builder AddSource(params string[] names) => Add(names);

        public Builder AddMeter(params string[] names) => Add(names);

        private Builder With(Action<Builder> configure)
        {
            configure(this);
            return this;
        }

        private Builder Add(string[] names)
        {
            Names.AddRange(names);
            return this;
        }
    }
}
