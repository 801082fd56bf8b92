using FluentValidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Extensions.DependencyInjection.Tests;

public sealed class AddProfileAuditTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Theory]
    [InlineData(typeof(ProfileAuditor))]
    [InlineData(typeof(Rulebook))]
    [InlineData(typeof(KnownRules))]
    [InlineData(typeof(ProfileReaders))]
    [InlineData(typeof(ReadOptions))]
    [InlineData(typeof(AuditLimits))]
    public void Everything_is_there_once(Type service)
    {
        using var provider = Services().BuildServiceProvider(Strict);
        Assert.Same(provider.GetRequiredService(service), provider.GetRequiredService(service));
    }

    [Fact]
    public void Without_settings_it_is_what_the_library_does_by_default()
    {
        using var provider = Services().BuildServiceProvider(Strict);
        Assert.Same(provider.GetRequiredService<Rulebook>(), provider.GetRequiredService<ProfileAuditor>().Rulebook);
        Assert.Equal<IAuditRule>(RuleCatalog.All, provider.GetRequiredService<Rulebook>().Rules);
        Assert.Equal<IProfileReader>(ProfileReaders.Default.Readers, provider.GetRequiredService<ProfileReaders>().Readers);
        Assert.Equal(AuditLimits.Web, provider.GetRequiredService<ReadOptions>().Limits);
        Assert.Equal<IReportRenderer>(ReportRenderers.All, provider.GetServices<IReportRenderer>());
        Assert.Equal<IComparisonRenderer>(ComparisonRenderers.All, provider.GetServices<IComparisonRenderer>());
        Assert.Equal<ICohortRenderer>(CohortRenderers.All, provider.GetServices<ICohortRenderer>());
    }

    [Fact]
    public void Calling_it_twice_changes_nothing()
    {
        var services = Services();
        var before = services.ToList();
        services.AddProfileAudit();
        Assert.Equal(before, services);
    }

    [Fact]
    public void What_the_host_registered_before_is_kept()
    {
        var book = RuleCatalog.Default.Weighing("no-photo", Weight.Minor);
        var services = new ServiceCollection();
        services.AddSingleton(book).AddSingleton(AuditLimits.CommandLine).AddProfileAudit();
        using var provider = services.BuildServiceProvider(Strict);
        Assert.Same(book, provider.GetRequiredService<ProfileAuditor>().Rulebook);
        Assert.Same(AuditLimits.CommandLine, provider.GetRequiredService<ReadOptions>().Limits);
    }

    [Fact]
    public void Every_format_has_its_renderer()
    {
        using var provider = Services().BuildServiceProvider(Strict);
        Assert.All(Enum.GetValues<ReportFormat>(), format => Assert.Same(ReportRenderers.For(format), provider.GetRequiredKeyedService<IReportRenderer>(format)));
    }

    [Fact]
    public void A_hosts_renderer_takes_the_place_of_the_librarys()
    {
        var services = new ServiceCollection();
        services.AddProfileAudit().AddRenderer<HostRenderer>().Services.AddProfileAudit();
        using var provider = services.BuildServiceProvider(Strict);
        Assert.IsType<HostRenderer>(provider.GetRequiredKeyedService<IReportRenderer>(ReportFormat.Html));
        Assert.Same(ReportRenderers.For(ReportFormat.Json), provider.GetRequiredKeyedService<IReportRenderer>(ReportFormat.Json));
    }

    [Fact]
    public void Comparisons_and_cohorts_have_the_renderers_of_their_formats_and_no_others()
    {
        using var provider = Services().BuildServiceProvider(Strict);
        Assert.All(ComparisonRenderers.All, renderer => Assert.Same(renderer, provider.GetRequiredKeyedService<IComparisonRenderer>(renderer.Format)));
        Assert.All(CohortRenderers.All, renderer => Assert.Same(renderer, provider.GetRequiredKeyedService<ICohortRenderer>(renderer.Format)));
        Assert.Null(provider.GetKeyedService<IComparisonRenderer>(ReportFormat.Sarif));
        Assert.Null(provider.GetKeyedService<ICohortRenderer>(ReportFormat.Sarif));
    }

    [Theory]
    [InlineData(ReportFormat.Json)]
    [InlineData(ReportFormat.Sarif)]
    public void A_host_brings_renderers_of_comparisons_and_cohorts_for_old_formats_and_new_ones(ReportFormat format)
    {
        var services = new ServiceCollection();
        var (comparison, cohort) = (new HostComparisonRenderer(format), new HostCohortRenderer(format));
        services.AddProfileAudit().AddComparisonRenderer(comparison).AddCohortRenderer(cohort).AddComparisonRenderer(comparison).AddCohortRenderer(cohort);
        using var provider = services.BuildServiceProvider(Strict);
        Assert.Same(comparison, provider.GetRequiredKeyedService<IComparisonRenderer>(format));
        Assert.Same(cohort, provider.GetRequiredKeyedService<ICohortRenderer>(format));
        Assert.Equal(ComparisonRenderers.All.Length + 1, provider.GetServices<IComparisonRenderer>().Count());
        Assert.Equal(CohortRenderers.All.Length + 1, provider.GetServices<ICohortRenderer>().Count());
    }

    [Fact]
    public void A_hosts_reader_is_asked_first()
    {
        var services = new ServiceCollection();
        var second = new HostReader();
        services.AddProfileAudit().AddReader<HostReader>().AddReader(second);
        using var provider = services.BuildServiceProvider(Strict);
        var readers = provider.GetRequiredService<ProfileReaders>().Readers;
        Assert.IsType<HostReader>(readers[0]);
        Assert.Same(second, readers[1]);
        Assert.Equal(ProfileReaders.Default.Readers, readers.Skip(2));
    }

    [Fact]
    public void Hosts_rules_come_after_the_librarys_in_the_order_of_the_calls()
    {
        var services = new ServiceCollection();
        services.AddProfileAudit().AddRule(new HostRule("second-rule")).AddRule<HostRule>().AddRule(new HostRule("a-third-rule"));
        using var provider = services.BuildServiceProvider(Strict);
        var report = provider.GetRequiredService<ProfileAuditor>().Audit(TestProfile.Bare);
        Assert.Equal(
            [.. RuleCatalog.All.Select(rule => rule.Info.Id), "second-rule", "host-rule", "a-third-rule"],
            report.Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void The_container_brings_what_a_hosts_rule_needs()
    {
        var services = new ServiceCollection();
        services.AddSingleton(TestInfo.Of("needy-rule")).AddProfileAudit().AddRule<NeedyRule>();
        using var provider = services.BuildServiceProvider(Strict);
        Assert.Equal(Outcome.Kept, provider.GetRequiredService<ProfileAuditor>().Audit(TestProfile.Bare)["needy-rule"].Outcome);
    }

    [Fact]
    public void Two_functions_are_a_rule()
    {
        var report = Audit(builder => builder.AddRule(
            TestInfo.Of("function-rule"),
            profile => profile.SummaryLength,
            (seen, _) => seen > 0 ? Verdict.Kept("You say something.") : Verdict.Neglected("You say nothing.")));
        var finding = report(TestProfile.Bare)["function-rule"];
        Assert.Equal((Outcome.Neglected, "You say nothing."), (finding.Outcome, finding.Message));
        Assert.Equal(Outcome.Kept, report(TestProfile.Flourishing)["function-rule"].Outcome);
        Assert.Equal((Outcome.CannotTell, TestProfile.Hidden.MakeVisible), (report(TestProfile.Unseen)["function-rule"].Outcome, report(TestProfile.Unseen)["function-rule"].MakeVisible));
    }

    [Fact]
    public void A_validator_is_a_rule()
    {
        var report = Audit(builder => builder.AddValidator(TestInfo.Of("validator-rule"), profile => profile.Headline, new LongHeadline()));
        var finding = report(TestProfile.Bare)["validator-rule"];
        Assert.Equal((Outcome.Neglected, "Say in your headline what you do."), (finding.Outcome, finding.Message));
        Assert.Equal(Outcome.Kept, report(TestProfile.Flourishing)["validator-rule"].Outcome);
        Assert.Equal((Outcome.CannotTell, TestProfile.Hidden.MakeVisible), (report(TestProfile.Unseen)["validator-rule"].Outcome, report(TestProfile.Unseen)["validator-rule"].MakeVisible));
    }

    [Fact]
    public void One_that_throws_is_an_error_and_the_rest_goes_on()
    {
        var failing = new InlineValidator<string> { text => text.RuleFor(headline => headline).Must(_ => throw new FormatException("secret")) };
        var report = Audit(builder => builder
            .AddRule<string>(TestInfo.Of("failing-look"), _ => throw new FormatException("secret"), (_, _) => Verdict.Kept("All is well."))
            .AddRule(TestInfo.Of("failing-judge"), profile => profile.Headline, (_, _) => throw new FormatException("secret"))
            .AddValidator(TestInfo.Of("failing-validator"), profile => profile.Headline, failing)
            .AddRule(new HostRule("last-rule")))(TestProfile.Flourishing);
        Assert.All(["failing-look", "failing-judge", "failing-validator"], id => Assert.Equal(
            (Outcome.Error, "This rule failed (FormatException); the rest of the audit is not affected."),
            (report[id].Outcome, report[id].Message.ToString())));
        Assert.Equal(Outcome.Kept, report["last-rule"].Outcome);
        Assert.Equal(
            new ProfileAuditor().Audit(TestProfile.Flourishing).Findings.Select(finding => (finding.Rule.Id, finding.Outcome, finding.Score)),
            report.Findings.Take(RuleCatalog.All.Length).Select(finding => (finding.Rule.Id, finding.Outcome, finding.Score)));
    }

    [Fact]
    public void The_same_part_twice_is_added_once()
    {
        var services = new ServiceCollection();
        var (rule, reader, renderer) = (new HostRule("twice-rule"), new HostReader(), new HostRenderer());
        AddAll();
        var once = services.Count;
        AddAll();
        Assert.Equal(once, services.Count);

        void AddAll() => services.AddProfileAudit()
            .AddRule(rule).AddRule<HostRule>().AddReader(reader).AddReader<HostReader>().AddRenderer(renderer).AddRenderer<HostRenderer>();
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused()
    {
        var services = new ServiceCollection();
        services.AddProfileAudit().AddRule(new HostRule("no-photo"));
        using var provider = services.BuildServiceProvider(Strict);
        var refused = Assert.Throws<ArgumentException>(provider.GetRequiredService<ProfileAuditor>);
        Assert.Contains("no-photo", refused.Message!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_threads_get_one_auditor_and_equal_reports()
    {
        using var provider = Services().BuildServiceProvider(Strict);
        using var start = new ManualResetEventSlim();
        var audits = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.Wait();
                var auditor = provider.GetRequiredService<ProfileAuditor>();
                return (Auditor: auditor, auditor.Audit(TestProfile.Flourishing).Score);
            },
            TaskCreationOptions.LongRunning)).ToList();
        start.Set();
        var made = await Task.WhenAll(audits);
        Assert.Single(made.Select(audit => audit.Auditor).Distinct());
        Assert.Single(made.Select(audit => audit.Score).Distinct());
    }

    [Fact]
    public void Nothing_is_no_argument()
    {
        var builder = new ServiceCollection().AddProfileAudit();
        Assert.Throws<ArgumentNullException>(() => ProfileAuditServiceCollectionExtensions.AddProfileAudit(null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddProfileAudit((Action<ProfileAuditSettings>)null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddProfileAudit((IConfigurationSection)null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddRule(null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddRule<string>(null!, profile => profile.Headline, (_, _) => Verdict.Kept("All is well.")));
        Assert.Throws<ArgumentNullException>(() => builder.AddRule<string>(TestInfo.Of("test-rule"), null!, (_, _) => Verdict.Kept("All is well.")));
        Assert.Throws<ArgumentNullException>(() => builder.AddRule<string>(TestInfo.Of("test-rule"), profile => profile.Headline, null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddValidator(null!, profile => profile.Headline, new LongHeadline()));
        Assert.Throws<ArgumentNullException>(() => builder.AddValidator(TestInfo.Of("test-rule"), null!, new LongHeadline()));
        Assert.Throws<ArgumentNullException>(() => builder.AddValidator<string>(TestInfo.Of("test-rule"), profile => profile.Headline, null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddPreset(null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddReader(null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddComparisonRenderer(null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddCohortRenderer(null!));
        Assert.Throws<ArgumentNullException>(() => builder.AddRenderer(null!));
    }

    private static Func<Profile, AuditReport> Audit(Action<ProfileAuditBuilder> add)
    {
        var services = new ServiceCollection();
        add(services.AddProfileAudit());
        return profile =>
        {
            using var provider = services.BuildServiceProvider(Strict);
            return provider.GetRequiredService<ProfileAuditor>().Audit(profile);
        };
    }

    private static ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddProfileAudit();
        return services;
    }

    private sealed class LongHeadline : AbstractValidator<string>
    {
        public LongHeadline() => RuleFor(headline => headline).MinimumLength(20).WithMessage("Say in your headline what you do.");
    }

    private sealed class NeedyRule(RuleInfo info) : IAuditRule
    {
        public RuleInfo Info => info;

        public Verdict Evaluate(Profile profile, AuditContext context) => Verdict.Kept("All is well.");
    }
}
