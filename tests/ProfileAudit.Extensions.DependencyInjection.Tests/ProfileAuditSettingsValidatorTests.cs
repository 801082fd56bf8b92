using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Reading;
using ProfileAudit.Rules;

namespace ProfileAudit.Extensions.DependencyInjection.Tests;

public sealed class ProfileAuditSettingsValidatorTests
{
    private static readonly string[] EveryError =
    [
        "Preset: \"studnet\" is no preset; did you mean student?",
        "Without[1]: \"no-pohto\" is no rule; did you mean no-photo?",
        "Weights[no-foto]: \"no-foto\" is no rule; did you mean no-photo?",
        "Weights[no-foto]: -1 is not 0 to 100.",
        "Weights[no-photo]: 101 is not 0 to 100.",
        "Curves[few-conections]: \"few-conections\" is no rule; did you mean few-connections?",
        "Curves[few-conections]: 0 points are no curve; it has two or more, each [value, score].",
        "Curves[few-connections][0]: 0 numbers are no point; it is [value, score].",
        "Curves[few-connections][1]: the value Infinity is no finite number.",
        "Curves[few-connections][1]: the score -0.5 is not 0 to 1.",
        "Suppressions[No-Photo]: \"No-Photo\" is no rule; did you mean no-photo?",
        "Suppressions[No-Photo].Reason: \" \" is no reason; write a sentence for the report.",
        "Suppressions[no-photo].Reason: \"\" is no reason; write a sentence for the report.",
        "Exemptions[no-foto]: \"no-foto\" is no rule; did you mean no-photo?",
        "Exemptions[no-foto]: \"\" is no reason; write a sentence for the report.",
        "Substitutes[0]: \"no-foto\" is no rule; did you mean no-photo?",
        "Substitutes[2]: \"no-photo\" takes nothing else for as good; these do: no-position.",
        "Limits.Preset: -7 is not one of Web, CommandLine.",
        "Limits.SourceBytes: -9000000000 is not 1 or more.",
        "Limits.Entries: 0 is not 1 or more.",
        "Limits.DirectoryBytes: 0 is not 1 or more.",
        "Limits.EntryBytes: 0 is not 1 or more.",
        "Limits.InflatedBytes: 0 is not 1 or more.",
        "Limits.Ratio: 0 is not 1 or more.",
        "Limits.RecordBytes: 0 is not 1 or more.",
        "Limits.Columns: 0 is not 1 or more.",
        "Limits.Rows: -5 is not 1 or more.",
    ];

    [Theory]
    [InlineData(typeof(ProfileAuditor))]
    [InlineData(typeof(Rulebook))]
    [InlineData(typeof(ReadOptions))]
    [InlineData(typeof(AuditLimits))]
    public void Every_error_is_told_at_once_every_time_one_asks(Type service)
    {
        using var provider = Wrong();
        for (var time = 0; time < 2; time++)
            Assert.Equal(EveryError, Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService(service)).Failures);
    }

    [Fact]
    public void A_host_may_ask_for_the_errors_at_start()
    {
        using var provider = Wrong(services => services.AddOptions<ProfileAuditSettings>().ValidateOnStart());
        Assert.Equal(EveryError, Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate).Failures);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void Errors_read_the_same_in_every_culture(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            using var provider = Wrong();
            Assert.Equal(EveryError, Assert.Throws<OptionsValidationException>(provider.GetRequiredService<Rulebook>).Failures);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void The_edges_of_every_range_are_right()
    {
        var settings = new ProfileAuditSettings();
        (settings.Weights["no-photo"], settings.Limits.Entries, settings.Limits.SourceBytes) = (0, 1, 1);
        Assert.Empty(Errors(settings));
        (settings.Weights["no-photo"], settings.Limits.Entries, settings.Limits.SourceBytes) = (100, int.MaxValue, long.MaxValue);
        Assert.Empty(Errors(settings));
    }

    [Theory]
    [InlineData("no-phto", "did you mean no-photo?")]
    [InlineData("no-photos", "did you mean no-photo?")]
    [InlineData("nophoto", "did you mean no-photo?")]
    [InlineData("NO-PHOTO", "did you mean no-photo?")]
    [InlineData("on-phoot", "did you mean no-photo?")]
    [InlineData("host-role", "did you mean host-rule?")]
    [InlineData("ho5t-ru1e", "did you mean host-rule?")]
    public void A_slip_is_answered_with_the_nearest_rule(string mistyped, string advice)
    {
        var error = Assert.Single(Errors(Leaving(mistyped)));
        Assert.Equal($"\"{mistyped}\" is no rule; {advice}", error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("xyzzy")]
    [InlineData("something-else-entirely-and-longer-than-any-rule")]
    public void What_resembles_no_rule_is_answered_with_all_of_them(string name)
    {
        var known = string.Join(", ", RuleCatalog.All.Select(rule => rule.Info.Id.Value).Append("host-rule"));
        Assert.Equal($"\"{name}\" is no rule; known are {known}.", Assert.Single(Errors(Leaving(name))));
    }

    [Fact]
    public void Absent_values_are_errors_like_others()
    {
        var settings = Leaving(null!);
        settings.Suppressions["no-photo"] = null!;
        settings.Exemptions["no-photo"] = null!;
        settings.Substitutes.Add(null!);
        (settings.Curves["few-skills"], settings.Curves["few-connections"]) = (null!, [null!, [0, 1]]);
        Assert.Equal(6, Errors(settings).Count());
    }

    [Theory]
    [InlineData("{PropertyName}")]
    [InlineData("{PropertyValue}")]
    public void A_value_is_no_template(string name) => Assert.Contains($"\"{name}\" is no rule", Assert.Single(Errors(Leaving(name))), StringComparison.Ordinal);

    [Fact]
    public void A_long_value_is_cut_and_not_obeyed()
    {
        var error = Assert.Single(Errors(Leaving($"\u001b{new string('x', 5_000_000)}")));
        Assert.StartsWith($"\"\uFFFD{new string('x', 78)}…\" is no rule; known are ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_of_a_rulebook_have_the_same_errors_alone()
    {
        var settings = new RulebookSettings { Preset = "studnet", Without = { "no-foto" }, Curves = { ["no-photo"] = [[0, 0], [1, 1]], ["few-skills"] = [[0, 1], [9, 0]] } };
        string[] errors =
        [
            "Preset: \"studnet\" is no preset; did you mean student?",
            "Without[0]: \"no-foto\" is no rule; did you mean no-photo?",
            "Curves[no-photo]: \"no-photo\" has no curve; it knows only kept and neglected.",
            $"Curves[few-skills]: the scores fall; those of this rule have to rise, as in {RuleCatalog.FewSkills.Info.Curve}.",
        ];
        Assert.Equal(errors, new RulebookSettingsValidator(RuleCatalog.Default).Validate(settings).Errors.Select(error => $"{error.PropertyName}: {error.ErrorMessage}"));
        Assert.Equal(errors, Assert.Throws<RulebookException>(() => settings.ToRulebook()).Errors.Select(error => error.ToString()));
    }

    private static ProfileAuditSettings Leaving(string rule) => new() { Without = { rule } };

    private static IEnumerable<string> Errors(ProfileAuditSettings settings) =>
        new ProfileAuditSettingsValidator(RuleCatalog.Default.With(new HostRule())).Validate(settings).Errors.Select(error => error.ErrorMessage);

    private static ServiceProvider Wrong(Action<IServiceCollection>? also = null)
    {
        var services = new ServiceCollection();
        services.AddProfileAudit(settings =>
        {
            settings.Preset = "studnet";
            settings.Without.Add("no-photo");
            settings.Without.Add("no-pohto");
            settings.Curves["few-conections"] = [];
            settings.Curves["few-connections"] = [[], [double.PositiveInfinity, -0.5]];
            settings.Exemptions["no-foto"] = "";
            settings.Substitutes.Add("no-foto");
            settings.Substitutes.Add("no-position");
            settings.Substitutes.Add("no-photo");
            settings.Weights["no-foto"] = -1;
            settings.Weights["no-photo"] = 101;
            settings.Suppressions["No-Photo"] = new SuppressionSettings { Reason = " " };
            settings.Suppressions["no-photo"] = new SuppressionSettings();
            settings.Limits.Preset = (LimitPreset)(-7);
            settings.Limits.SourceBytes = -9_000_000_000;
            (settings.Limits.Entries, settings.Limits.DirectoryBytes, settings.Limits.EntryBytes, settings.Limits.InflatedBytes) = (0, 0, 0, 0);
            (settings.Limits.Ratio, settings.Limits.RecordBytes, settings.Limits.Columns, settings.Limits.Rows) = (0, 0, 0, -5);
        });
        also?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
