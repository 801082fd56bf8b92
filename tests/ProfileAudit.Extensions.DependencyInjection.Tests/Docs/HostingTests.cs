using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Extensions.DependencyInjection.Tests.Docs;

public sealed class HostingTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "hosting.md"));

    [Fact]
    public void Its_code_is_the_code_that_is_tested() =>
        DocPage.HasTheCodeOf(
            [
                Path.Combine(Repository.ProjectFolder, "Docs", "HostingSample.cs"),
                // Built with the solution, and run by the tests of the hosts.
                Repository.PathOf("samples", "WebHost", "AuditEndpoint.cs"),
                Repository.PathOf("samples", "WebHost", "Guards.cs"),
                Repository.PathOf("samples", "BrowserHost", "ChosenFiles.cs"),
                Repository.PathOf("samples", "BrowserHost", "Shown.cs"),
            ],
            Page);

    [Fact]
    public void Its_settings_bind()
    {
        using var provider = Host(Assert.Single(DocPage.Blocks(Page, "json")));
        provider.GetRequiredService<IStartupValidator>().Validate();
        var book = provider.GetRequiredService<Rulebook>();
        Assert.Equal("freelancer+custom", book.Preset);
        Assert.Equal("0→0, 50→0.5, 200→1", book.CurveOf(RuleCatalog.FewConnections.Info)?.ToString());
        Assert.Equal("Our members work for themselves.", book.ExemptionOf("no-current-position"));
        Assert.True(book.AcceptsSubstituteOf("no-position"));
        Assert.DoesNotContain("shouting-headline", book.Rules.Select(rule => rule.Info.Id));
        Assert.Equal(new Weight(7), book.WeightOf(NamedEmployer.Rule));
        Assert.Equal(new Suppression("Our members choose to show no photo.", new DateOnly(2026, 12, 31)), book.SuppressionOf("no-photo"));
        Assert.Equal(AuditLimits.Web with { SourceBytes = 20_000_000 }, provider.GetRequiredService<AuditLimits>());
    }

    [Fact]
    public void Its_errors_are_told_at_start()
    {
        using var provider = Host("""
            { "ProfileAudit": { "Weigths": { "no-photo": 5 }, "Weights": { "no-foto": 1 }, "Suppressions": { "no-photo": { "Until": "2026-12-31" } }, "Limits": { "Ratio": 0 } } }
            """);
        var told = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate).Failures;
        Assert.Equal([string.Join('\n', told)], DocPage.Blocks(Page, "text"));
    }

    [Fact]
    public void Its_limits_are_the_librarys()
    {
        var limits = typeof(AuditLimits).GetProperties().Where(limit => limit.CanWrite).ToList();
        var rows = limits.Select(limit =>
            $"| `{limit.Name}` | {Amount(limit.Name, limit.GetValue(AuditLimits.Web))} | {Amount(limit.Name, limit.GetValue(AuditLimits.CommandLine))} |");
        Assert.Contains($"| limit | Web | CommandLine |\n|---|---|---|\n{string.Join('\n', rows)}\n\n", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_rules_judge()
    {
        using var provider = Host("{}");
        var auditor = provider.GetRequiredService<ProfileAuditor>();
        var loud = TestProfile.Bare with
        {
            Headline = TestProfile.Seen("LEADER OF LEADERS"),
            Positions = TestProfile.Seen<ImmutableArray<Position>>([TestProfile.Job("", 100, 2020, null)]),
        };
        foreach (var (id, message) in new[] { ("shouting-headline", "Your headline is in capitals."), ("unnamed-employer", "A position names no employer.") })
        {
            Assert.Equal(message, auditor.Audit(loud)[id].Message);
            Assert.Equal(Outcome.Neglected, auditor.Audit(loud)[id].Outcome);
            Assert.Equal(Outcome.Kept, auditor.Audit(TestProfile.Flourishing)[id].Outcome);
            Assert.Equal(Outcome.CannotTell, auditor.Audit(TestProfile.Unseen)[id].Outcome);
        }
    }

    [Fact]
    public async Task Its_upload_is_audited()
    {
        using var provider = Host("{}", services => services.AddSingleton<UploadAudit>().AddProfileAudit().AddReader<HostReader>().AddRenderer<HostRenderer>());
        using var upload = new MemoryStream([1, 2, 3]);
        Assert.Equal((200, "<p>2026-03-01"), await provider.GetRequiredService<UploadAudit>().RunAsync(upload, CancellationToken.None));
    }

    [Fact]
    public async Task Its_upload_that_nobody_can_read_is_answered_with_a_code()
    {
        using var provider = Host("{}", services => services.AddSingleton<UploadAudit>());
        using var upload = new MemoryStream([1, 2, 3]);
        var (status, body) = await provider.GetRequiredService<UploadAudit>().RunAsync(upload, CancellationToken.None);
        Assert.Equal(422, status);
        Assert.StartsWith("PA-", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_named_audits_are_registered()
    {
        var services = new ServiceCollection();
        services.AddSingleton<StudentCoach>();
        HostingSample.RegisterNamed(services, Configuration("""{ "Students": { "Preset": "student" } }"""));
        services.AddProfileAudit("students").AddReader<HostReader>();
        await using var provider = services.BuildServiceProvider();
        using var upload = new MemoryStream([1, 2, 3]);
        Assert.Equal("student", (await provider.GetRequiredService<StudentCoach>().RunAsync(upload, CancellationToken.None)).Tool.Preset);
        var alumni = provider.GetRequiredKeyedService<Rulebook>("alumni");
        Assert.Equal(("executive+custom", "shouting-headline"), (alumni.Preset, alumni.Rules[^1].Info.Id.Value));
    }

    [Fact]
    public void Its_preset_is_known_to_settings_and_to_files()
    {
        var services = new ServiceCollection();
        HostingSample.AddPreset(services);
        services.AddSingleton<Tuned>();
        using var provider = services.BuildServiceProvider();
        var finding = provider.GetRequiredService<ProfileAuditor>().Audit(TestProfile.Bare)["no-recommendations"];
        Assert.Equal((Outcome.NotApplicable, "In the first year there is nobody yet to ask."), (finding.Outcome, finding.Reason));
        Assert.Equal(new Weight(3), provider.GetRequiredService<Rulebook>().WeightOf(RuleCatalog.NoPhoto));
        Assert.Equal("apprentice", provider.GetRequiredService<Tuned>().AuditorFor("""{ "preset": "apprentice" }""").Rulebook.Preset);
        Assert.Equal("default", provider.GetRequiredService<Tuned>().AuditorFor("{}").Rulebook.Preset);
    }

    [Fact]
    public void Its_telemetry_is_asked_for_by_the_name_that_it_has()
    {
        var services = new ServiceCollection();
        HostingSample.Listen(services);
        Assert.Equal(["ProfileAudit", "ProfileAudit"], Assert.IsType<OpenTelemetryStub.Builder>(Assert.Single(services).ImplementationInstance).Names);
    }

    private static IConfigurationRoot Configuration(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();

    private static string Amount(string limit, object? number)
    {
        var amount = Convert.ToInt64(number, CultureInfo.InvariantCulture);
        return limit.EndsWith("Bytes", StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"{amount >> 20:N0} MiB")
            : string.Create(CultureInfo.InvariantCulture, $"{amount:N0}");
    }

    private static ServiceProvider Host(string appsettings, Action<IServiceCollection>? also = null)
    {
        var services = new ServiceCollection();
        HostingSample.Register(services, Configuration(appsettings));
        HostingSample.AddRules(services);
        also?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
