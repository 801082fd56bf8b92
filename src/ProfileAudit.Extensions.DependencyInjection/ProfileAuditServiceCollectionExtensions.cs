using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ProfileAudit.Auditing;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Registers ProfileAudit.</summary>
public static class ProfileAuditServiceCollectionExtensions
{
    /// <summary>
    /// Registers, each as a singleton: <see cref="ProfileAuditor"/>, <see cref="Rulebook"/>, <see cref="ProfileReaders"/>,
    /// <see cref="ReadOptions"/>, <see cref="AuditLimits"/>, and every <see cref="IReportRenderer"/>, also keyed by its
    /// <see cref="ReportFormat"/>. What is registered already is kept, so calling it twice changes nothing.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>A builder, for rules, readers and renderers of the host's own.</returns>
    /// <remarks>
    /// Wrong settings throw an <see cref="OptionsValidationException"/> with every error when the auditor, the rulebook, the limits
    /// or the read options are first resolved; at start when the host asks for it with <c>ValidateOnStart</c>. A host that registers
    /// its own <see cref="Rulebook"/> or <see cref="AuditLimits"/> before decides alone about them; the settings do not change those.
    /// </remarks>
    public static ProfileAuditBuilder AddProfileAudit(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ProfileAuditSettings>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ProfileAuditSettings>, SettingsValidation>());
        services.TryAddSingleton<KnownRules>();
        services.TryAddSingleton(provider => Settings(provider).Tune(provider.GetRequiredService<KnownRules>().Rulebook));
        services.TryAddSingleton(provider => new ProfileAuditor(provider.GetRequiredService<Rulebook>()));
        services.TryAddSingleton(provider => new ProfileReaders([.. provider.GetServices<IProfileReader>(), .. ProfileReaders.Default.Readers], provider.GetRequiredService<ReadOptions>()));
        services.TryAddSingleton(provider => Settings(provider).Limits.ToAuditLimits());
        services.TryAddSingleton(provider => new ReadOptions { Limits = provider.GetRequiredService<AuditLimits>() });
        AddRenderers(services);
        return new ProfileAuditBuilder(services);
    }

    /// <summary>Registers what <see cref="AddProfileAudit(IServiceCollection)"/> does, and changes the settings.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the settings. Runs once, when they are first needed, in the order of the calls.</param>
    /// <returns>A builder, for rules, readers and renderers of the host's own.</returns>
    public static ProfileAuditBuilder AddProfileAudit(this IServiceCollection services, Action<ProfileAuditSettings> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = services.AddProfileAudit();
        services.Configure(configure);
        return builder;
    }

    private static ProfileAuditSettings Settings(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<ProfileAuditSettings>>().Value;

    // The last renderer of a format is the host's, where it added one.
    private static void AddRenderers(IServiceCollection services)
    {
        foreach (var renderer in ReportRenderers.All)
        {
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IReportRenderer>(renderer));
            services.TryAddKeyedSingleton(
                renderer.Format,
                (provider, _) => provider.GetServices<IReportRenderer>().Last(known => known.Format == renderer.Format));
        }
    }
}
