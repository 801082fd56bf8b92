using Microsoft.Extensions.DependencyInjection.Extensions;
using ProfileAudit.Extensions.DependencyInjection;
using ProfileAudit.Pdf;

namespace ProfileAudit.Samples.WebHost;

/// <summary>Registers the library and what asks it.</summary>
internal static class AuditServices
{
    public static void AddAudits(this IServiceCollection services, WebHostSettings settings)
    {
        var audits = services.AddProfileAudit();
        services.AddOptions<ProfileAuditSettings>()
            .BindConfiguration("ProfileAudit", binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        if (settings.ReadsPdf)
            audits.AddReader<ProfilePdfReader>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton<Audits>();
    }
}
