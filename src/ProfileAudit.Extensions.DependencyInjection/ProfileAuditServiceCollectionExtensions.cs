using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProfileAudit.Auditing;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Registers ProfileAudit, once for all or once a name.</summary>
public static class ProfileAuditServiceCollectionExtensions
{
    /// <summary>
    /// Registers, each as a singleton: <see cref="ProfileAuditor"/>, <see cref="Rulebook"/>, <see cref="KnownRules"/>,
    /// <see cref="ProfileReaders"/>, <see cref="ReadOptions"/>, <see cref="AuditLimits"/>, and every <see cref="IReportRenderer"/>,
    /// <see cref="IComparisonRenderer"/> and <see cref="ICohortRenderer"/>, also keyed by its <see cref="ReportFormat"/>. What is registered
    /// already is kept, so calling it twice changes nothing.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>A builder, for rules, presets, readers and renderers of the host's own.</returns>
    /// <remarks>
    /// Wrong settings throw an <see cref="OptionsValidationException"/> with every error when the auditor, the rulebook, the limits
    /// or the read options are first resolved; at start when the host asks for it with <c>ValidateOnStart</c>. A host that registers
    /// its own <see cref="Rulebook"/> or <see cref="AuditLimits"/> before decides alone about them; the settings do not change those.
    /// </remarks>
    public static ProfileAuditBuilder AddProfileAudit(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return Registration.Add(services, name: null);
    }

    /// <summary>Registers what <see cref="AddProfileAudit(IServiceCollection)"/> does, and changes the settings.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the settings. Runs once, when they are first needed, in the order of the calls.</param>
    /// <returns>A builder, for rules, presets, readers and renderers of the host's own.</returns>
    public static ProfileAuditBuilder AddProfileAudit(this IServiceCollection services, Action<ProfileAuditSettings> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return Registration.Add(services, name: null).Configure(configure);
    }

    /// <summary>Registers what <see cref="AddProfileAudit(IServiceCollection)"/> does, and takes the settings from configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">
    /// The section, such as <c>configuration.GetSection("ProfileAudit")</c>, with the names of <see cref="ProfileAuditSettings"/> as keys. It
    /// is read once, when the settings are first needed; a section that is not there changes nothing.
    /// </param>
    /// <returns>A builder, for rules, presets, readers and renderers of the host's own.</returns>
    /// <remarks>
    /// Settings are validated when the host starts. Unknown keys and values of the wrong kind are errors as wrong values are, and all of them
    /// are told at once, in one <see cref="OptionsValidationException"/>.
    /// </remarks>
    public static ProfileAuditBuilder AddProfileAudit(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        return Registration.Add(services, name: null).Configure(section);
    }

    /// <summary>
    /// Registers ProfileAudit under a name, for hosts that audit members of several kinds. <see cref="ProfileAuditor"/>,
    /// <see cref="Rulebook"/>, <see cref="KnownRules"/>, <see cref="ProfileReaders"/>, <see cref="ReadOptions"/> and
    /// <see cref="AuditLimits"/> are keyed by the name, and their settings are the named options. Renderers are the same for all.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, such as "students"; the key of the services, and the name of the options.</param>
    /// <returns>A builder: the rules, presets and readers that it adds belong to this name alone.</returns>
    /// <remarks>
    /// Nothing is shared with other names, nor with what is registered without one. Settings are validated when the host starts. What is
    /// registered already is kept, so calling it twice with one name changes nothing.
    /// </remarks>
    /// <exception cref="ArgumentException">The name is empty or blank.</exception>
    public static ProfileAuditBuilder AddProfileAudit(this IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Registration.Add(services, name);
    }

    /// <summary>Registers what <see cref="AddProfileAudit(IServiceCollection, string)"/> does, and changes the settings of the name.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, such as "students"; the key of the services, and the name of the options.</param>
    /// <param name="configure">Changes the settings. Runs once, when they are first needed, in the order of the calls.</param>
    /// <returns>A builder: the rules, presets and readers that it adds belong to this name alone.</returns>
    /// <exception cref="ArgumentException">The name is empty or blank.</exception>
    public static ProfileAuditBuilder AddProfileAudit(this IServiceCollection services, string name, Action<ProfileAuditSettings> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddProfileAudit(name).Configure(configure);
    }

    /// <summary>
    /// Registers what <see cref="AddProfileAudit(IServiceCollection, string)"/> does, and takes the settings of the name from configuration, as
    /// <see cref="AddProfileAudit(IServiceCollection, IConfigurationSection)"/> does.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, such as "students"; the key of the services, and the name of the options.</param>
    /// <param name="section">The section, such as <c>configuration.GetSection("ProfileAudit:Students")</c>.</param>
    /// <returns>A builder: the rules, presets and readers that it adds belong to this name alone.</returns>
    /// <exception cref="ArgumentException">The name is empty or blank.</exception>
    public static ProfileAuditBuilder AddProfileAudit(this IServiceCollection services, string name, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddProfileAudit(name).Configure(section);
    }
}
