using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Extensions.DependencyInjection.Tests;

/// <summary>Several audits in one host, each under its name.</summary>
public sealed class NamedTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Theory]
    [InlineData(typeof(ProfileAuditor))]
    [InlineData(typeof(Rulebook))]
    [InlineData(typeof(KnownRules))]
    [InlineData(typeof(ProfileReaders))]
    [InlineData(typeof(ReadOptions))]
    [InlineData(typeof(AuditLimits))]
    public void Everything_is_there_once_a_name_and_nowhere_else(Type service)
    {
        var services = new ServiceCollection();
        services.AddProfileAudit("students");
        services.AddProfileAudit("alumni");
        using var provider = services.BuildServiceProvider(Strict);
        var students = provider.GetRequiredKeyedService(service, "students");
        Assert.Same(students, provider.GetRequiredKeyedService(service, "students"));
        Assert.NotSame(students, provider.GetRequiredKeyedService(service, "alumni"));
        Assert.Null(provider.GetService(service));
    }

    [Fact]
    public void Every_name_has_settings_of_its_own_and_so_has_none()
    {
        var services = new ServiceCollection();
        services.AddProfileAudit("students", settings => (settings.Preset, settings.Limits.Entries) = ("student", 7));
        services.AddProfileAudit("alumni", Section("""{ "ProfileAudit": { "Preset": "executive" } }"""));
        services.AddProfileAudit(settings => settings.Weights["no-photo"] = 5);
        services.AddProfileAudit("students", settings => settings.Weights["no-banner"] = 5);
        using var provider = services.BuildServiceProvider(Strict);
        Assert.Equal("student+custom", provider.GetRequiredKeyedService<ProfileAuditor>("students").Rulebook.Preset);
        Assert.Equal("executive", provider.GetRequiredKeyedService<ProfileAuditor>("alumni").Rulebook.Preset);
        Assert.Equal("default+custom", provider.GetRequiredService<ProfileAuditor>().Rulebook.Preset);
        Assert.Equal(AuditLimits.Web with { Entries = 7 }, provider.GetRequiredKeyedService<ReadOptions>("students").Limits);
        Assert.Equal(AuditLimits.Web, provider.GetRequiredKeyedService<ReadOptions>("alumni").Limits);
        Assert.Equal(AuditLimits.Web, provider.GetRequiredService<ReadOptions>().Limits);
    }

    [Fact]
    public async Task Readers_of_a_name_keep_to_its_limits()
    {
        var services = new ServiceCollection();
        services.AddProfileAudit("students", settings => settings.Limits.SourceBytes = 2);
        using var provider = services.BuildServiceProvider(Strict);
        using var upload = new MemoryStream("PK\u0003\u0004"u8.ToArray());
        var refused = await Assert.ThrowsAsync<UnreadableProfileException>(async () =>
            await provider.GetRequiredKeyedService<ProfileReaders>("students").ReadAsync(upload));
        Assert.Equal("PA-IN-SIZE", refused.Code);
    }

    [Fact]
    public void Rules_presets_and_readers_belong_to_the_name_and_renderers_to_all()
    {
        var services = new ServiceCollection();
        var (rule, reader, preset) = (new HostRule("student-rule"), new HostReader(), new Preset { Name = "first-year", For = "those who begin" });
        AddAll();
        var once = services.ToList();
        AddAll();
        Assert.Equal(once, services);
        services.AddProfileAudit();
        services.AddProfileAudit("alumni");
        using var provider = services.BuildServiceProvider(Strict);
        Assert.Equal(["student-rule", "host-rule"], provider.GetRequiredKeyedService<Rulebook>("students").Rules[RuleCatalog.All.Length..].Select(added => added.Info.Id.Value));
        Assert.Contains(preset, provider.GetRequiredKeyedService<Rulebook>("students").KnownPresets);
        Assert.Equal<IProfileReader>([reader, .. ProfileReaders.Default.Readers], provider.GetRequiredKeyedService<ProfileReaders>("students").Readers.RemoveAt(1));
        Assert.All([provider.GetRequiredService<Rulebook>(), provider.GetRequiredKeyedService<Rulebook>("alumni")], book =>
        {
            Assert.Equal<IAuditRule>(RuleCatalog.All, book.Rules);
            Assert.Equal<Preset>(Presets.All, book.KnownPresets);
        });
        Assert.Equal<IProfileReader>(ProfileReaders.Default.Readers, provider.GetRequiredKeyedService<ProfileReaders>("alumni").Readers);
        Assert.IsType<HostRenderer>(provider.GetRequiredKeyedService<IReportRenderer>(ReportFormat.Html));

        void AddAll()
        {
            var builder = services.AddProfileAudit("students");
            Assert.Equal("students", builder.Name);
            builder.AddRule(rule).AddRule<HostRule>().AddReader(reader).AddReader<HostReader>().AddPreset(preset).AddRenderer<HostRenderer>();
        }
    }

    [Fact]
    public void What_the_host_registered_under_the_name_before_is_kept()
    {
        var book = RuleCatalog.Default.Weighing("no-photo", Weight.Minor);
        var services = new ServiceCollection();
        services.AddKeyedSingleton("students", book).AddProfileAudit("students");
        using var provider = services.BuildServiceProvider(Strict);
        Assert.Same(book, provider.GetRequiredKeyedService<ProfileAuditor>("students").Rulebook);
    }

    [Fact]
    public void A_consumer_asks_by_the_name()
    {
        var services = new ServiceCollection();
        services.AddSingleton<Coach>().AddProfileAudit("students", settings => settings.Preset = "student");
        using var provider = services.BuildServiceProvider(Strict);
        Assert.Equal("student", provider.GetRequiredService<Coach>().Auditor.Audit(TestProfile.Bare).Tool.Preset);
    }

    [Fact]
    public void Wrong_settings_of_every_name_are_told_at_start()
    {
        var services = new ServiceCollection();
        services.AddProfileAudit("students", settings => settings.Weights["no-foto"] = 5);
        services.AddProfileAudit("alumni", Section("""{ "ProfileAudit": { "Weigths": {} } }"""));
        services.AddProfileAudit("staff").AddRule(new HostRule("staff-rule"));
        services.AddProfileAudit("staff", settings => settings.Weights["staff-rule"] = 5);
        using var provider = services.BuildServiceProvider(Strict);
        var told = Assert.Throws<AggregateException>(provider.GetRequiredService<IStartupValidator>().Validate).InnerExceptions.Cast<OptionsValidationException>();
        Assert.Equal(
            [
                ("alumni", "Weigths: \"Weigths\" is no setting; did you mean Weights?"),
                ("students", "Weights[no-foto]: \"no-foto\" is no rule; did you mean no-photo?"),
            ],
            told.Select(refused => (refused.OptionsName, Assert.Single(refused.Failures))).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_name_that_is_none_is_refused(string? name)
    {
        var services = new ServiceCollection();
        Assert.ThrowsAny<ArgumentException>(() => services.AddProfileAudit(name!));
        Assert.ThrowsAny<ArgumentException>(() => services.AddProfileAudit(name!, _ => { }));
        Assert.ThrowsAny<ArgumentException>(() => services.AddProfileAudit(name!, Section("{}")));
        Assert.Throws<ArgumentNullException>(() => services.AddProfileAudit("students", (Action<ProfileAuditSettings>)null!));
        Assert.Throws<ArgumentNullException>(() => services.AddProfileAudit("students", (IConfigurationSection)null!));
        Assert.Empty(services);
    }

    private static IConfigurationSection Section(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build().GetSection("ProfileAudit");

    private sealed class Coach([FromKeyedServices("students")] ProfileAuditor auditor)
    {
        public ProfileAuditor Auditor => auditor;
    }
}
