using Microsoft.Extensions.DependencyInjection;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Reading;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Extensions.DependencyInjection.Tests.Docs;

public sealed class ReadmeTests
{
    private static readonly string Readme =
        File.ReadAllText(Repository.PathOf("src", "ProfileAudit.Extensions.DependencyInjection", "README.md"));

    [Fact]
    public void Its_code_is_the_code_that_is_tested() =>
        DocPage.HasTheCodeOf(Path.Combine(Repository.ProjectFolder, "Docs", "ReadmeSample.cs"), Readme);

    [Fact]
    public void It_registers()
    {
        var services = new ServiceCollection();
        ReadmeSample.Register(services);
        using var provider = services.BuildServiceProvider();
        var book = provider.GetRequiredService<Rulebook>();
        Assert.Equal(new Weight(5), book.WeightOf(RuleCatalog.NoPhoto));
        Assert.NotNull(book.SuppressionOf("no-photo"));
        Assert.Equal(500, provider.GetRequiredService<AuditLimits>().Entries);
    }

    [Fact]
    public void It_renders()
    {
        var services = new ServiceCollection();
        services.AddSingleton<Coach>().AddProfileAudit().AddRenderer<HostRenderer>();
        using var provider = services.BuildServiceProvider();
        Assert.Equal("<p>2026-03-01", provider.GetRequiredService<Coach>().PageFor(TestProfile.Bare));
    }

    [Fact]
    public void It_adds_a_validator()
    {
        var services = new ServiceCollection();
        ReadmeSample.AddValidator(services, TestInfo.Of("vague-headline"));
        using var provider = services.BuildServiceProvider();
        var auditor = provider.GetRequiredService<ProfileAuditor>();
        Assert.Equal(Outcome.Kept, auditor.Audit(TestProfile.Flourishing)["vague-headline"].Outcome);
        Assert.Equal("Say in your headline what you do.", auditor.Audit(TestProfile.Bare)["vague-headline"].Message);
    }

    [Fact]
    public void Its_error_texts_are_those_that_are_told()
    {
        var settings = new ProfileAuditSettings { Weights = { ["no-foto"] = 5, ["no-photo"] = 101 }, Limits = { Entries = 0 } };
        var errors = new ProfileAuditSettingsValidator(RuleCatalog.Default).Validate(settings).Errors;
        Assert.Equal([string.Join('\n', errors.Select(error => $"{error.PropertyName}: {error.ErrorMessage}"))], DocPage.Blocks(Readme, "text"));
    }

    [Fact]
    public void It_is_short() => Assert.True(Readme.Split('\n').Length <= 60);
}
