using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>A section of configuration that holds the settings of one name.</summary>
/// <param name="name">The name of the settings.</param>
/// <param name="section">The section; read when the settings are first needed.</param>
internal sealed class SettingsSection(string name, IConfigurationSection section) : IConfigureNamedOptions<ProfileAuditSettings>
{
    public string Name => name;

    /// <inheritdoc/>
    public void Configure(string? name, ProfileAuditSettings options)
    {
        if (name == Name)
            new SectionReader(options).Read(section);
    }

    /// <inheritdoc/>
    public void Configure(ProfileAuditSettings options) => Configure(Options.DefaultName, options);

    /// <summary>What cannot be read. Told when the settings are validated, with everything else: whoever throws while they are made is alone with the first error.</summary>
    public IReadOnlyList<SettingError> Errors()
    {
        var reader = new SectionReader(new ProfileAuditSettings());
        reader.Read(section);
        return reader.Errors;
    }
}
