using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Extensions.DependencyInjection.Tests;

/// <summary>What settings and rulebook files may name where a host added rules and presets.</summary>
public sealed class KnownRulesTests
{
    private static readonly Preset Apprentice = new()
    {
        Name = "apprentice",
        For = "apprentices of the invented guild",
        Weights = ImmutableSortedDictionary<RuleId, Weight>.Empty.Add("no-photo", new Weight(9)).Add("host-rule", new Weight(8)),
    };

    [Fact]
    public void They_are_the_librarys_and_the_hosts_and_no_setting_has_changed_them()
    {
        using var provider = Host(settings => (settings.Preset, settings.Weights["no-photo"]) = ("student", 1));
        var known = provider.GetRequiredService<KnownRules>().Rulebook;
        Assert.Equal([.. RuleCatalog.All.Select(rule => rule.Info.Id), "host-rule"], known.Rules.Select(rule => rule.Info.Id));
        Assert.Equal<Preset>([.. Presets.All, Apprentice], known.KnownPresets);
        Assert.Equal(RuleCatalog.NoPhoto.Info.Weight, known.WeightOf(RuleCatalog.NoPhoto));
        Assert.Equal(Weight.Minor, known.WeightOf(known.Rules[^1]));
    }

    [Fact]
    public void Settings_name_a_hosts_preset()
    {
        using var provider = Host(settings => (settings.Preset, settings.Weights["no-banner"]) = ("apprentice", 7));
        var book = provider.GetRequiredService<Rulebook>();
        Assert.Equal(new Weight(9), book.WeightOf(RuleCatalog.NoPhoto));
        Assert.Equal(new Weight(8), book.WeightOf(book.Rules[^1]));
        Assert.Equal(new Weight(7), book.WeightOf(RuleCatalog.NoBanner));
        Assert.Equal("apprentice+custom", provider.GetRequiredService<ProfileAuditor>().Audit(TestProfile.Bare).Tool.Preset);
    }

    [Fact]
    public void A_rulebook_file_names_a_hosts_preset_and_rules()
    {
        using var provider = Host(settings => settings.Weights["no-photo"] = 1);
        var known = provider.GetRequiredService<KnownRules>().Rulebook;
        var settings = RulebookFile.Read("""{ "preset": "apprentice", "weights": { "host-rule": 5 } }""", known);
        var book = settings.ToRulebook(known);
        Assert.Equal((new Weight(9), new Weight(5)), (book.WeightOf(RuleCatalog.NoPhoto), book.WeightOf(book.Rules[^1])));
        Assert.Equal("apprentice", RulebookFile.Read(RulebookFile.Write(settings, known), known).Preset);
        Assert.Throws<RulebookException>(() => RulebookFile.Read("""{ "preset": "apprentice" }"""));
    }

    [Fact]
    public void A_preset_that_nobody_added_is_refused_with_what_was_meant()
    {
        using var provider = Host(settings => settings.Preset = "aprentice");
        var told = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<Rulebook>).Failures;
        Assert.Equal(["Preset: \"aprentice\" is no preset; did you mean apprentice?"], told);
        Assert.Equal(
            "line 1, column 13: preset: \"stranger\" is no preset; known are default, student, job-seeker, freelancer, executive, apprentice.",
            Assert.Single(Assert.Throws<RulebookException>(() => RulebookFile.Read("""{ "preset": "stranger" }""", provider.GetRequiredService<KnownRules>().Rulebook)).Errors).ToString());
    }

    [Theory]
    [InlineData("student")]
    [InlineData("apprentice")]
    [InlineData("a+custom")]
    public void A_preset_without_a_name_of_its_own_is_refused(string name)
    {
        var services = new ServiceCollection();
        services.AddProfileAudit().AddPreset(Apprentice).AddPreset(Apprentice).AddPreset(new Preset { Name = name, For = "nobody" });
        using var provider = services.BuildServiceProvider();
        Assert.Throws<ArgumentException>(provider.GetRequiredService<ProfileAuditor>);
    }

    private static ServiceProvider Host(Action<ProfileAuditSettings> configure)
    {
        var services = new ServiceCollection();
        services.AddProfileAudit(configure).AddPreset(Apprentice).AddRule<HostRule>();
        return services.BuildServiceProvider();
    }
}
