using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProfileAudit.Auditing;
using ProfileAudit.Reading;
using ProfileAudit.Rules;

namespace ProfileAudit.Extensions.DependencyInjection.Tests;

public sealed class ConfigurationTests
{
    [Fact]
    public void Every_setting_binds()
    {
        using var provider = Host("""
            {
              "Preset": "student",
              "Weights": { "no-photo": 5 },
              "Curves": { "few-connections": [ [0, 0], [7.5, 1] ] },
              "Exemptions": { "no-education": "Ours are self-taught." },
              "Substitutes": [ "no-position" ],
              "Suppressions": { "no-photo": { "Reason": "No camera.", "Until": "2026-12-31" } },
              "Limits": { "Preset": "CommandLine", "Entries": 7, "SourceBytes": 9000000000 }
            }
            """);
        var book = provider.GetRequiredService<Rulebook>();
        Assert.Equal(new Weight(5), book.WeightOf(RuleCatalog.NoPhoto));
        Assert.Equal("student+custom", book.Preset);
        Assert.Equal("0→0, 7.5→1", book.CurveOf(RuleCatalog.FewConnections.Info)?.ToString());
        Assert.Equal("Ours are self-taught.", book.ExemptionOf("no-education"));
        Assert.True(book.AcceptsSubstituteOf("no-position"));
        Assert.Equal(new Suppression("No camera.", new DateOnly(2026, 12, 31)), book.SuppressionOf("no-photo"));
        Assert.Equal(AuditLimits.CommandLine with { Entries = 7, SourceBytes = 9_000_000_000 }, provider.GetRequiredService<AuditLimits>());
    }

    [Fact]
    public void What_is_left_out_binds()
    {
        using var provider = Host("""{ "Without": [ "no-photo" ] }""");
        Assert.DoesNotContain("no-photo", provider.GetRequiredService<Rulebook>().Rules.Select(rule => rule.Info.Id));
    }

    [Fact]
    public void A_layer_changes_one_rule_and_leaves_the_others()
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonStream(Json("""{ "Weights": { "no-photo": 5 }, "Limits": { "Entries": 7, "Rows": 8 } }"""))
            .AddJsonStream(Json("""{ "Weights": { "no-photo": 6 }, "Limits": { "Rows": 9 } }"""))
            .Build();
        using var provider = Host(configuration);
        Assert.Equal(new Weight(6), provider.GetRequiredService<Rulebook>().WeightOf(RuleCatalog.NoPhoto));
        Assert.Equal(AuditLimits.Web with { Entries = 7, Rows = 9 }, provider.GetRequiredService<AuditLimits>());
    }

    [Theory]
    [InlineData("""{ "Weigths": { "no-photo": 5 } }""", "Weigths")]
    [InlineData("""{ "Limits": { "Entrys": 5 } }""", "Entrys")]
    [InlineData("""{ "Weights": { "no-photo": "heavy" } }""", "Weights:no-photo")]
    [InlineData("""{ "Limits": { "Preset": "Wbe" } }""", "Preset")]
    [InlineData("""{ "Limits": { "Entries": "many" } }""", "Entries")]
    [InlineData("""{ "Suppressions": { "no-photo": { "Reason": "No camera.", "Until": "someday" } } }""", "Suppressions:no-photo:Until")]
    public void What_does_not_bind_is_refused_with_its_key(string settings, string key)
    {
        using var provider = Host(settings);
        var refused = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<Rulebook>);
        Assert.Contains(key, $"{refused.Message} {refused.InnerException?.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_that_is_no_number_is_refused()
    {
        using var provider = Host("""{ "Curves": { "few-skills": [ [0, 0], [9, "whole"] ] } }""");
        Assert.Throws<InvalidOperationException>(provider.GetRequiredService<Rulebook>);
    }

    [Fact]
    public void What_binds_and_is_wrong_is_told_with_its_path()
    {
        using var provider = Host("""{ "Weights": { "no-foto": 101 }, "Limits": { "Preset": "3" } }""");
        Assert.Equal(
            [
                "Weights[no-foto]: \"no-foto\" is no rule; did you mean no-photo?",
                "Weights[no-foto]: 101 is not 0 to 100.",
                "Limits.Preset: 3 is not one of Web, CommandLine.",
            ],
            Assert.Throws<OptionsValidationException>(provider.GetRequiredService<Rulebook>).Failures);
    }

    private static ServiceProvider Host(string settings) => Host(new ConfigurationBuilder().AddJsonStream(Json(settings)).Build());

    private static ServiceProvider Host(IConfiguration settings)
    {
        var services = new ServiceCollection();
        services.AddProfileAudit();
        services.AddOptions<ProfileAuditSettings>().Bind(settings, binder => binder.ErrorOnUnknownConfiguration = true);
        return services.BuildServiceProvider();
    }

    private static MemoryStream Json(string text) => new(Encoding.UTF8.GetBytes(text));
}
