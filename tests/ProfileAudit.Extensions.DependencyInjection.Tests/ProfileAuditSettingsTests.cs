using Microsoft.Extensions.DependencyInjection;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Reading;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Extensions.DependencyInjection.Tests;

public sealed class ProfileAuditSettingsTests
{
    [Fact]
    public void A_rule_that_is_left_out_is_in_no_report_whatever_else_is_said_of_it()
    {
        var book = Rulebook(settings =>
        {
            settings.Without.Add("no-photo");
            settings.Without.Add("no-photo");
            settings.Weights["no-photo"] = 5;
            settings.Suppressions["no-photo"] = new SuppressionSettings { Reason = "No camera." };
        });
        Assert.DoesNotContain("no-photo", book.Rules.Select(rule => rule.Info.Id));
        Assert.Equal(RuleCatalog.All.Length - 1, book.Rules.Length);
    }

    [Fact]
    public void A_weight_is_the_settings_or_the_rules_own()
    {
        var book = Rulebook(
            settings => (settings.Weights["no-photo"], settings.Weights["host-rule"]) = (0, 100),
            builder => builder.AddRule<HostRule>().AddRule(new HostRule("other-rule")));
        Assert.Equal(Weight.Informative, book.WeightOf(RuleCatalog.NoPhoto));
        Assert.Equal([new Weight(100), Weight.Minor], book.Rules[^2..].Select(book.WeightOf));
    }

    [Fact]
    public void The_preset_comes_first_and_everything_else_changes_it()
    {
        var student = Rulebook(settings => settings.Preset = "student");
        Assert.Equal("student", student.Preset);
        Assert.Equal(Weight.Moderate, student.WeightOf(RuleCatalog.UndescribedPositions));
        var changed = Rulebook(settings =>
        {
            (settings.Preset, settings.Weights["undescribed-positions"]) = ("student", 5);
            settings.Curves["few-connections"] = [[0, 0], [7, 1]];
            settings.Exemptions["no-current-position"] = "Ours are between two lives.";
        });
        Assert.Equal("student+custom", changed.Preset);
        Assert.Equal(new Weight(5), changed.WeightOf(RuleCatalog.UndescribedPositions));
        Assert.Equal("0→0, 7→1", changed.CurveOf(RuleCatalog.FewConnections.Info)?.ToString());
        Assert.Equal("Ours are between two lives.", changed.ExemptionOf("no-current-position"));
        Assert.True(changed.AcceptsSubstituteOf("no-position"));
    }

    [Fact]
    public void Without_a_preset_it_is_the_default() => Assert.Equal("default", Rulebook(_ => { }).Preset);

    [Fact]
    public void A_rule_may_be_told_to_take_its_substitute() =>
        Assert.True(Rulebook(settings => settings.Substitutes.Add("no-position")).AcceptsSubstituteOf("no-position"));

    [Fact]
    public void A_rule_that_does_not_apply_says_why()
    {
        var auditor = new ProfileAuditor(Rulebook(settings => settings.Exemptions["no-photo"] = "Nobody here shows a face."));
        var finding = auditor.Audit(TestProfile.Bare)["no-photo"];
        Assert.Equal((Outcome.NotApplicable, "Nobody here shows a face."), (finding.Outcome, finding.Reason));
    }

    [Fact]
    public void A_suppressed_rule_is_shown_with_its_reason_until_its_last_day()
    {
        var lastDay = TestProfile.AsOf;
        var auditor = new ProfileAuditor(Rulebook(settings =>
            settings.Suppressions["no-photo"] = new SuppressionSettings { Reason = "No camera.", Until = lastDay }));
        var finding = auditor.Audit(TestProfile.Bare)["no-photo"];
        Assert.Equal((Outcome.Suppressed, "No camera."), (finding.Outcome, finding.Reason));
        Assert.Equal(Outcome.Neglected, auditor.Audit(TestProfile.Bare, new AuditOptions { AsOf = lastDay.AddDays(1) })["no-photo"].Outcome);
    }

    [Fact]
    public void Several_calls_add_up()
    {
        var services = new ServiceCollection();
        services.AddProfileAudit(settings => (settings.Weights["no-photo"], settings.Limits.Entries) = (5, 7));
        services.AddProfileAudit(settings => settings.Weights["no-photo"]++);
        using var provider = services.BuildServiceProvider();
        Assert.Equal(new Weight(6), provider.GetRequiredService<Rulebook>().WeightOf(RuleCatalog.NoPhoto));
        Assert.Equal(7, provider.GetRequiredService<AuditLimits>().Entries);
    }

    [Fact]
    public void Limits_come_from_the_preset_unless_a_number_is_set()
    {
        Assert.Equal(AuditLimits.Web, Limits(_ => { }));
        Assert.Equal(AuditLimits.CommandLine, Limits(limits => limits.Preset = LimitPreset.CommandLine));
        Assert.Equal(
            AuditLimits.CommandLine with { Entries = 7 },
            Limits(limits => (limits.Preset, limits.Entries) = (LimitPreset.CommandLine, 7)));
    }

    [Fact]
    public void Every_limit_of_the_library_can_be_set_alone()
    {
        var limits = typeof(AuditLimits).GetProperties().Where(limit => limit.CanWrite).ToList();
        Assert.NotEmpty(limits);
        foreach (var limit in limits)
        {
            var setting = typeof(LimitSettings).GetProperty(limit.Name);
            Assert.True(setting is not null, $"{nameof(LimitSettings)} has no {limit.Name}.");
            var number = Convert.ChangeType(7, limit.PropertyType, null);
            var set = Limits(settings => setting.SetValue(settings, number));
            Assert.All(limits, other => Assert.Equal(other == limit ? number : other.GetValue(AuditLimits.Web), other.GetValue(set)));
        }
    }

    private static Rulebook Rulebook(Action<ProfileAuditSettings> configure, Action<ProfileAuditBuilder>? build = null)
    {
        var services = new ServiceCollection();
        var builder = services.AddProfileAudit(configure);
        build?.Invoke(builder);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<Rulebook>();
    }

    private static AuditLimits Limits(Action<LimitSettings> configure)
    {
        var services = new ServiceCollection();
        services.AddProfileAudit(settings => configure(settings.Limits));
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<AuditLimits>();
    }
}
