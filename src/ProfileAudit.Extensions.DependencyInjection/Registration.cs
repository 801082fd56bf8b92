using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ProfileAudit.Auditing;
using ProfileAudit.Reading;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>What is registered once for every name. Without a name the key is null, which makes services that have none.</summary>
internal static class Registration
{
    public static ProfileAuditBuilder Add(IServiceCollection services, string? name)
    {
        if (!services.Any(known => known.ServiceType == typeof(KnownRules) && Equals(known.ServiceKey, name)))
            AddSettings(services, name);
        services.TryAddKeyedSingleton(name, (provider, key) => SettingsOf(provider, name).Tune(Get<KnownRules>(provider, key).Rulebook));
        services.TryAddKeyedSingleton(name, (provider, key) => new ProfileAuditor(Get<Rulebook>(provider, key)));
        services.TryAddKeyedSingleton(name, (provider, key) => new ProfileReaders([.. All<IProfileReader>(provider, key), .. ProfileReaders.Default.Readers], Get<ReadOptions>(provider, key)));
        services.TryAddKeyedSingleton(name, (provider, _) => SettingsOf(provider, name).Limits.ToAuditLimits());
        services.TryAddKeyedSingleton(name, (provider, key) => new ReadOptions { Limits = Get<AuditLimits>(provider, key) });
        RendererRegistration.AddAll(services);
        return new ProfileAuditBuilder(services, name);
    }

    private static void AddSettings(IServiceCollection services, string? name)
    {
        var options = services.AddOptions<ProfileAuditSettings>(name);
        services.AddKeyedSingleton(name, (provider, key) => new KnownRules(All<IAuditRule>(provider, key), All<Preset>(provider, key)));
        services.AddSingleton<IValidateOptions<ProfileAuditSettings>>(provider =>
            new SettingsValidation(options.Name, Get<KnownRules>(provider, name), provider.GetServices<SettingsSection>()));
        if (name is not null)
            options.ValidateOnStart();
    }

    private static ProfileAuditSettings SettingsOf(IServiceProvider provider, string? name) => name is null
        ? provider.GetRequiredService<IOptions<ProfileAuditSettings>>().Value
        : provider.GetRequiredService<IOptionsMonitor<ProfileAuditSettings>>().Get(name);

    // Not every container takes null for a key where it is asked.
    private static T Get<T>(IServiceProvider provider, object? key)
        where T : notnull => key is null ? provider.GetRequiredService<T>() : provider.GetRequiredKeyedService<T>(key);

    private static IEnumerable<T> All<T>(IServiceProvider provider, object? key) => key is null ? provider.GetServices<T>() : provider.GetKeyedServices<T>(key);
}
