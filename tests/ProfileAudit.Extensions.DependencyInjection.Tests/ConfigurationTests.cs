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
    public void The_binder_of_dotnet_binds_the_same_settings()
    {
        var services = new ServiceCollection();
        services.AddProfileAudit();
        services.AddOptions<ProfileAuditSettings>().Bind(
            Section("""
                {
                  "ProfileAudit": {
                    "Weights": { "no-photo": 5 }, "Curves": { "few-connections": [ [0, 0], [7.5, 1] ] }, "Without": [ "no-banner" ],
                    "Suppressions": { "no-photo": { "Reason": "No camera.", "Until": "2026-12-31" } }, "Limits": { "Preset": "CommandLine", "Entries": 7 }
                  }
                }
                """),
            binder => binder.ErrorOnUnknownConfiguration = true);
        using var provider = services.BuildServiceProvider();
        var book = provider.GetRequiredService<Rulebook>();
        Assert.Equal((new Weight(5), RuleCatalog.All.Length - 1), (book.WeightOf(RuleCatalog.NoPhoto), book.Rules.Length));
        Assert.Equal("0→0, 7.5→1", book.CurveOf(RuleCatalog.FewConnections.Info)?.ToString());
        Assert.Equal(new Suppression("No camera.", new DateOnly(2026, 12, 31)), book.SuppressionOf("no-photo"));
        Assert.Equal(AuditLimits.CommandLine with { Entries = 7 }, provider.GetRequiredService<AuditLimits>());
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
            .AddJsonStream(Json("""{ "ProfileAudit": { "Weights": { "no-photo": 5 }, "Limits": { "Entries": 7, "Rows": 8 } } }"""))
            .AddJsonStream(Json("""{ "ProfileAudit": { "Weights": { "no-photo": 6 }, "Limits": { "Rows": 9 } } }"""))
            .Build();
        using var provider = Host(configuration);
        Assert.Equal(new Weight(6), provider.GetRequiredService<Rulebook>().WeightOf(RuleCatalog.NoPhoto));
        Assert.Equal(AuditLimits.Web with { Entries = 7, Rows = 9 }, provider.GetRequiredService<AuditLimits>());
    }

    [Fact]
    public void Sections_and_code_add_up_in_the_order_of_the_calls()
    {
        var services = new ServiceCollection();
        services.AddProfileAudit(settings => settings.Weights["no-photo"] = 4);
        services.AddProfileAudit(Section("""{ "ProfileAudit": { "Weights": { "no-photo": 5, "no-banner": 5 } } }"""));
        services.AddProfileAudit(settings => settings.Weights["no-banner"]++);
        using var provider = services.BuildServiceProvider();
        var book = provider.GetRequiredService<Rulebook>();
        Assert.Equal((new Weight(5), new Weight(6)), (book.WeightOf(RuleCatalog.NoPhoto), book.WeightOf(RuleCatalog.NoBanner)));
    }

    [Fact]
    public void Keys_are_found_in_any_case_and_from_flat_sources()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["PROFILEAUDIT:WEIGHTS:no-photo"] = "5",
            ["profileaudit:limits:PRESET"] = "commandline",
            ["profileaudit:limits:ratio"] = "",
            ["profileaudit:suppressions:no-banner:reason"] = "No banners here.",
        }).Build();
        using var provider = Host(configuration);
        Assert.Equal(new Weight(5), provider.GetRequiredService<Rulebook>().WeightOf(RuleCatalog.NoPhoto));
        Assert.Equal(new Suppression("No banners here.", null), provider.GetRequiredService<Rulebook>().SuppressionOf("no-banner"));
        Assert.Equal(AuditLimits.CommandLine, provider.GetRequiredService<AuditLimits>());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "ProfileAudit": null }""")]
    [InlineData("""{ "ProfileAudit": { "Preset": null, "Without": [], "Weights": {}, "Limits": { "Entries": null } } }""")]
    public void What_is_not_set_changes_nothing(string settings)
    {
        using var provider = Host(Configuration(settings));
        Assert.Equal(RuleCatalog.Default.Preset, provider.GetRequiredService<Rulebook>().Preset);
        Assert.Equal(AuditLimits.Web, provider.GetRequiredService<AuditLimits>());
    }

    [Theory]
    [InlineData("""{ "Weigths": { "no-photo": 5 } }""", "Weigths: \"Weigths\" is no setting; did you mean Weights?")]
    [InlineData("""{ "Limits": { "Entrys": 5 } }""", "Limits.Entrys: \"Entrys\" is no limit; did you mean Entries?")]
    [InlineData("""{ "Weights": { "no-photo": "heavy" } }""", "Weights[no-photo]: \"heavy\" is no whole number from 0 to 100.")]
    [InlineData("""{ "Weights": { "no-photo": 5.5 } }""", "Weights[no-photo]: \"5.5\" is no whole number from 0 to 100.")]
    [InlineData("""{ "Weights": { "no-photo": null } }""", "Weights[no-photo]: \"\" is no whole number from 0 to 100.")]
    [InlineData("""{ "Weights": { "no-photo": { "is": 5 } } }""", "Weights[no-photo]: a section is no whole number from 0 to 100.")]
    [InlineData("""{ "Weights": "heavy" }""", "Weights: \"heavy\" is no object of rules.")]
    [InlineData("""{ "Without": "no-photo" }""", "Without: \"no-photo\" is no list of rules.")]
    [InlineData("""{ "Without": [ [ "no-photo" ] ] }""", "Without[0]: a section is no text.")]
    [InlineData("""{ "Preset": [ "student" ] }""", "Preset: a section is no text.")]
    [InlineData("""{ "Curves": { "few-skills": [ [0, 0], [9, "whole"] ] } }""", "Curves[few-skills][1]: \"whole\" is no number.")]
    [InlineData("""{ "Curves": { "silent-network": [ [0, 1], [9, "whole"] ] } }""", "Curves[silent-network][1]: \"whole\" is no number.")]
    [InlineData("""{ "Curves": { "few-skills": [ 0, 9 ] } }""", "Curves[few-skills][0]: \"0\" is no point, which is [value, score].", "Curves[few-skills][1]: \"9\" is no point, which is [value, score].")]
    [InlineData("""{ "Limits": { "Preset": "Wbe" } }""", "Limits.Preset: \"Wbe\" is no preset of limits; did you mean Web?")]
    [InlineData("""{ "Limits": { "Preset": "1" } }""", "Limits.Preset: \"1\" is no preset of limits; known are Web, CommandLine.")]
    [InlineData("""{ "Limits": { "Entries": "many" } }""", "Limits.Entries: \"many\" is no whole number from 1 to 2147483647.")]
    [InlineData("""{ "Limits": { "Entries": 3000000000 } }""", "Limits.Entries: \"3000000000\" is no whole number from 1 to 2147483647.")]
    [InlineData("""{ "Suppressions": { "no-photo": { "Reason": "No camera.", "Until": "31/12/2026" } } }""", "Suppressions[no-photo].Until: \"31/12/2026\" is no day such as 2026-12-31.")]
    [InlineData("""{ "Suppressions": { "no-photo": { "Raeson": "No camera." } } }""", "Suppressions[no-photo].Raeson: \"Raeson\" is no setting of a suppression; did you mean Reason?")]
    [InlineData("""{ "Suppressions": { "no-photo": "No camera." } }""", "Suppressions[no-photo]: \"No camera.\" is no suppression, which has a Reason.")]
    [InlineData("""{ "Exemptions": { "no-photo": [ "No camera." ] } }""", "Exemptions[no-photo]: a section is no text.")]
    public void What_cannot_be_read_is_refused_once_with_its_path(string settings, params string[] told) => Assert.Equal(told, Refusals(settings));

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() => Assert.Equal(
        [
            "Weights[no-foto]: \"heavy\" is no whole number from 0 to 100.",
            "Weigths: \"Weigths\" is no setting; did you mean Weights?",
            "Preset: \"stduent\" is no preset; did you mean student?",
            "Weights[no-foto]: \"no-foto\" is no rule; did you mean no-photo?",
            "Weights[no-photo]: 101 is not 0 to 100.",
            "Curves[no-foto]: \"no-foto\" is no rule; did you mean no-photo?",
            "Limits.Rows: 0 is not 1 or more.",
        ],
        Refusals("""
            {
              "Preset": "stduent", "Weights": { "no-foto": "heavy", "no-photo": 101 }, "Weigths": {},
              "Curves": { "no-foto": [ [0, 0], [9, 1] ] }, "Limits": { "Rows": 0 }
            }
            """));

    [Fact]
    public void A_section_that_is_added_twice_tells_its_errors_once()
    {
        var services = new ServiceCollection();
        var section = Section("""{ "ProfileAudit": { "Weigths": {}, "Without": [ "no-foto" ] } }""");
        services.AddProfileAudit(section);
        services.AddProfileAudit(section);
        using var provider = services.BuildServiceProvider();
        var told = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate).Failures.ToList();
        Assert.Equal(told.Distinct(), told);
        Assert.Single(told, line => line.StartsWith("Weigths", StringComparison.Ordinal));
    }

    [Fact]
    public void Values_are_cut_and_hold_nothing_that_a_terminal_obeys() => Assert.Equal(
        [$"Weights[no-photo]: \"\uFFFD[31m{new string('x', 74)}…\" is no whole number from 0 to 100."],
        Refusals($$"""{ "Weights": { "no-photo": "\u001b[31m{{new string('x', 200)}}" } }"""));

    private static IEnumerable<string> Refusals(string settings)
    {
        using var provider = Host(settings);
        return Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate).Failures;
    }

    private static ServiceProvider Host(string settings) => Host(Configuration($$"""{ "ProfileAudit": {{settings}} }"""));

    private static ServiceProvider Host(IConfiguration configuration)
    {
        var services = new ServiceCollection();
        services.AddProfileAudit(configuration.GetSection("ProfileAudit"));
        return services.BuildServiceProvider();
    }

    private static IConfigurationSection Section(string json) => Configuration(json).GetSection("ProfileAudit");

    private static IConfigurationRoot Configuration(string json) => new ConfigurationBuilder().AddJsonStream(Json(json)).Build();

    private static MemoryStream Json(string text) => new(Encoding.UTF8.GetBytes(text));
}
