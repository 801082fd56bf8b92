using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProfileAudit.Rendering;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Registers renderers: all of a kind, and the last of a format, which is the host's where it added one, under the format.</summary>
internal static class RendererRegistration
{
    public static void AddAll(IServiceCollection services)
    {
        AddAll(services, ReportRenderers.All, renderer => renderer.Format);
        AddAll(services, ComparisonRenderers.All, renderer => renderer.Format);
        AddAll(services, CohortRenderers.All, renderer => renderer.Format);
    }

    public static void AddFormat<TRenderer>(IServiceCollection services, ReportFormat format, Func<TRenderer, ReportFormat> formatOf)
        where TRenderer : class =>
        services.TryAddKeyedSingleton(format, (provider, _) => provider.GetServices<TRenderer>().Last(known => formatOf(known) == format));

    private static void AddAll<TRenderer>(IServiceCollection services, IEnumerable<TRenderer> renderers, Func<TRenderer, ReportFormat> formatOf)
        where TRenderer : class
    {
        foreach (var renderer in renderers)
        {
            services.TryAddEnumerable(ServiceDescriptor.Singleton(renderer));
            AddFormat(services, formatOf(renderer), formatOf);
        }
    }
}
