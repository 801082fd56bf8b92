using System.Diagnostics.CodeAnalysis;
using FluentValidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>
/// Adds a host's own parts to what <c>AddProfileAudit</c> registered. Adding the same part twice adds it once. Where <c>AddProfileAudit</c>
/// was given a name, rules, presets and readers belong to that name alone; renderers are the same for all.
/// </summary>
public sealed class ProfileAuditBuilder
{
    internal ProfileAuditBuilder(IServiceCollection services, string? name) => (Services, Name) = (services, name);

    /// <summary>The services that the parts are added to.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The name that <c>AddProfileAudit</c> was given; null where it was given none.</summary>
    public string? Name { get; }

    /// <summary>Adds a rule that the container makes. It comes after the rules of the library, in the order of the calls.</summary>
    /// <typeparam name="TRule">The rule; stateless or safe for any number of threads.</typeparam>
    /// <returns>The builder.</returns>
    /// <remarks>Two rules of one id throw an <see cref="ArgumentException"/> when the rulebook is first resolved.</remarks>
    public ProfileAuditBuilder AddRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IAuditRule => AddType<IAuditRule, TRule>(Name);

    /// <summary>Adds a rule. It comes after the rules of the library, in the order of the calls.</summary>
    /// <param name="rule">The rule; stateless or safe for any number of threads.</param>
    /// <returns>The builder.</returns>
    /// <remarks>Two rules of one id throw an <see cref="ArgumentException"/> when the rulebook is first resolved.</remarks>
    public ProfileAuditBuilder AddRule(IAuditRule rule) => AddInstance(rule, Name);

    /// <summary>Adds a rule of two functions. It comes after the rules of the library, in the order of the calls; every call adds one.</summary>
    /// <typeparam name="T">What it looks at.</typeparam>
    /// <param name="info">What the rule says of itself.</param>
    /// <param name="look">Selects the fact, such as <c>profile => profile.Certifications</c>.</param>
    /// <param name="judge">Judges a fact that was seen. Has to be pure and safe for any number of threads; what it throws becomes the finding's outcome.</param>
    /// <returns>The builder.</returns>
    /// <remarks>Two rules of one id throw an <see cref="ArgumentException"/> when the rulebook is first resolved.</remarks>
    public ProfileAuditBuilder AddRule<T>(RuleInfo info, Func<Profile, Fact<T>> look, Func<T, AuditContext, Verdict> judge) => AddRule(Rule.Of(info, look, judge));

    /// <summary>Adds a FluentValidation validator as a rule, see <see cref="ValidatorRule{T}"/>. Every call adds one.</summary>
    /// <typeparam name="T">What the validator validates.</typeparam>
    /// <param name="info">What the rule says of itself.</param>
    /// <param name="look">Selects the fact, such as <c>profile => profile.Headline</c>.</param>
    /// <param name="validator">Validates it. Has to be pure and safe for any number of threads; what it throws becomes the finding's outcome.</param>
    /// <returns>The builder.</returns>
    /// <remarks>Two rules of one id throw an <see cref="ArgumentException"/> when the rulebook is first resolved.</remarks>
    public ProfileAuditBuilder AddValidator<T>(RuleInfo info, Func<Profile, Fact<T>> look, IValidator<T> validator) => AddRule(new ValidatorRule<T>(info, look, validator));

    /// <summary>Adds a preset, so that settings and rulebook files may name it. It may speak of the library's rules and of those that are added.</summary>
    /// <param name="preset">The preset.</param>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// A name that the library or another preset has, or a curve that fits no rule, throws an <see cref="ArgumentException"/> when the
    /// rulebook is first resolved, and when settings are validated at start.
    /// </remarks>
    public ProfileAuditBuilder AddPreset(Preset preset) => AddInstance(preset, Name);

    /// <summary>Adds a reader that the container makes. It is asked before the readers of the library, in the order of the calls.</summary>
    /// <typeparam name="TReader">The reader; stateless or safe for any number of threads.</typeparam>
    /// <returns>The builder.</returns>
    public ProfileAuditBuilder AddReader<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TReader>()
        where TReader : class, IProfileReader => AddType<IProfileReader, TReader>(Name);

    /// <summary>Adds a reader. It is asked before the readers of the library, in the order of the calls.</summary>
    /// <param name="reader">The reader; stateless or safe for any number of threads.</param>
    /// <returns>The builder.</returns>
    public ProfileAuditBuilder AddReader(IProfileReader reader) => AddInstance(reader, Name);

    /// <summary>Adds a renderer that the container makes. It takes the place of any earlier one as the keyed service of its format.</summary>
    /// <typeparam name="TRenderer">The renderer; stateless or safe for any number of threads.</typeparam>
    /// <returns>The builder.</returns>
    public ProfileAuditBuilder AddRenderer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRenderer>()
        where TRenderer : class, IReportRenderer => AddType<IReportRenderer, TRenderer>(name: null);

    /// <summary>Adds a renderer. It takes the place of any earlier one as the keyed service of its format.</summary>
    /// <param name="renderer">The renderer; stateless or safe for any number of threads.</param>
    /// <returns>The builder.</returns>
    public ProfileAuditBuilder AddRenderer(IReportRenderer renderer) => AddInstance(renderer, name: null);

    /// <summary>Adds a renderer of comparisons. It takes the place of any earlier one as the keyed service of its format.</summary>
    /// <param name="renderer">The renderer; stateless or safe for any number of threads.</param>
    /// <returns>The builder.</returns>
    public ProfileAuditBuilder AddComparisonRenderer(IComparisonRenderer renderer)
    {
        AddInstance(renderer, name: null);
        RendererRegistration.AddFormat<IComparisonRenderer>(Services, renderer.Format, known => known.Format);
        return this;
    }

    /// <summary>Adds a renderer of cohorts. It takes the place of any earlier one as the keyed service of its format.</summary>
    /// <param name="renderer">The renderer; stateless or safe for any number of threads.</param>
    /// <returns>The builder.</returns>
    public ProfileAuditBuilder AddCohortRenderer(ICohortRenderer renderer)
    {
        AddInstance(renderer, name: null);
        RendererRegistration.AddFormat<ICohortRenderer>(Services, renderer.Format, known => known.Format);
        return this;
    }

    internal ProfileAuditBuilder Configure(Action<ProfileAuditSettings> configure)
    {
        Services.Configure(Name ?? Options.DefaultName, configure);
        return this;
    }

    internal ProfileAuditBuilder Configure(IConfigurationSection section)
    {
        var settings = new SettingsSection(Name ?? Options.DefaultName, section);
        Services.AddSingleton(settings).AddSingleton<IConfigureOptions<ProfileAuditSettings>>(settings);
        Services.AddOptions<ProfileAuditSettings>(Name).ValidateOnStart();
        return this;
    }

    private ProfileAuditBuilder AddType<TPart, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TImplementation>(string? name)
        where TPart : class
        where TImplementation : class, TPart
    {
        if (!Known<TPart>(name).Any(known => (name is null ? known.ImplementationType : known.KeyedImplementationType) == typeof(TImplementation)))
            Services.AddKeyedSingleton<TPart, TImplementation>(name);
        return this;
    }

    // Not TryAddEnumerable, which would take two different rules of one class for the same.
    private ProfileAuditBuilder AddInstance<TPart>(TPart part, string? name)
        where TPart : class
    {
        ArgumentNullException.ThrowIfNull(part);
        if (!Known<TPart>(name).Any(known => ReferenceEquals(name is null ? known.ImplementationInstance : known.KeyedImplementationInstance, part)))
            Services.AddKeyedSingleton(name, part);
        return this;
    }

    private IEnumerable<ServiceDescriptor> Known<TPart>(string? name) => Services.Where(known => known.ServiceType == typeof(TPart) && Equals(known.ServiceKey, name));
}
