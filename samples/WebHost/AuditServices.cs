using Microsoft.Extensions.DependencyInjection.Extensions;
using ProfileAudit.Extensions.DependencyInjection;
using ProfileAudit.Pdf;

namespace ProfileAudit.Samples.WebHost;

/// <summary>Registers the library and what asks it.</summary>
internal static class AuditServices
{
    public static void AddAudits(this IServiceCollection services, IConfiguration configuration, WebHostSettings settings)
    {
        var audits = services.AddProfileAudit(configuration.GetSection("ProfileAudit"));
        if (settings.ReadsPdf)
            audits.AddReader<ProfilePdfReader>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton<Audits>();
    }
}
