using System.Collections.Immutable;
using System.Globalization;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Extensions.DependencyInjection.Tests;

public sealed class ValidatorRuleTests
{
    [Fact]
    public void Valid_is_kept()
    {
        var finding = Audit(TestProfile.Flourishing, Job);
        Assert.Equal((Outcome.Kept, 1.0), (finding.Outcome, finding.Score));
        Assert.Equal("Test rule: as it should be.", finding.Message);
        Assert.Empty(finding.Evidence);
    }

    [Fact]
    public void An_error_is_neglected_and_its_message_is_the_findings()
    {
        var finding = Audit(With(TestProfile.Job("", 300, 2020, null)), Job);
        Assert.Equal((Outcome.Neglected, 0.0), (finding.Outcome, finding.Score));
        Assert.Equal("Name the employer.", finding.Message);
        Assert.Equal([new Evidence("Company", "Name the employer.", "Test.csv")], finding.Evidence.AsEnumerable());
    }

    [Fact]
    public void Several_errors_are_evidence_one_by_one()
    {
        var finding = Audit(With(TestProfile.Job("", 0, 2020, null)), Job);
        Assert.Equal("Name the employer. (1 more point)", finding.Message);
        Assert.Equal(["Name the employer.", "Describe the job."], finding.Evidence.Select(item => item.Value));
    }

    [Fact]
    public void What_no_source_shows_is_never_asked_of_the_validator()
    {
        var finding = Audit(TestProfile.Unseen, new InlineValidator<Position> { validator => validator.RuleFor(job => job.Title).Must(_ => throw new InvalidOperationException()) });
        Assert.Equal((Outcome.CannotTell, TestProfile.Hidden.MakeVisible), (finding.Outcome, finding.MakeVisible));
    }

    [Theory]
    [InlineData(Severity.Warning)]
    [InlineData(Severity.Info)]
    public void A_lower_severity_is_evidence_and_changes_no_score(Severity severity)
    {
        var validator = new InlineValidator<Position> { rules => rules.RuleFor(job => job.DescriptionLength).GreaterThan(1000).WithSeverity(severity).WithMessage("Tell more.") };
        var finding = Audit(TestProfile.Flourishing, validator);
        Assert.Equal((Outcome.Kept, "Tell more."), (finding.Outcome, Assert.Single(finding.Evidence).Value));
    }

    [Fact]
    public void The_message_is_an_errors_where_a_warning_comes_first()
    {
        var validator = new InlineValidator<Position>
        {
            rules => rules.RuleFor(job => job.Title).Empty().WithSeverity(Severity.Warning).WithMessage("A warning."),
            rules => rules.RuleFor(job => job.Company).Empty().WithMessage("An error."),
        };
        Assert.Equal("An error.", Audit(TestProfile.Flourishing, validator).Message);
    }

    [Fact]
    public void Long_messages_and_many_failures_are_cut()
    {
        var validator = new InlineValidator<Position>();
        for (var i = 0; i < 9; i++)
            validator.RuleFor(job => job.Title).Empty().WithMessage(new string('x', 198) + "🌉🌉🌉");
        var finding = Audit(TestProfile.Flourishing, validator);
        Assert.Equal(5, finding.Evidence.Length);
        Assert.All(finding.Evidence, item => Assert.Equal(new string('x', 198) + "…", item.Value));
        Assert.EndsWith("… (8 more points)", finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    public void FluentValidations_own_texts_are_the_same_in_every_culture(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var validator = new InlineValidator<Position> { rules => rules.RuleFor(job => job.DescriptionLength / 1000.0).GreaterThan(1.5).WithName("Length") };
            Assert.Equal("'Length' must be greater than '1.5'.", Audit(TestProfile.Flourishing, validator).Message);
            Assert.Equal((culture, culture), (CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void A_validator_of_the_fact_itself_is_labelled_with_the_rules_title()
    {
        var headline = new InlineValidator<string> { rules => rules.RuleFor(text => text).NotEmpty().WithMessage("Write a headline.") };
        var rule = new ValidatorRule<string>(TestInfo.Of("wants-headline"), profile => profile.Headline, headline);
        Assert.Equal("Test rule", Assert.Single(Audit(TestProfile.Bare, rule).Evidence).Label);
    }

    [Fact]
    public void A_validator_that_has_to_wait_is_an_error_and_the_audit_goes_on()
    {
        var validator = new InlineValidator<Position> { rules => rules.RuleFor(job => job.Title).MustAsync((_, _) => Task.FromResult(true)) };
        Assert.Equal(Outcome.Error, Audit(TestProfile.Flourishing, validator).Outcome);
    }

    [Fact]
    public void Nothing_is_no_argument()
    {
        Assert.Throws<ArgumentNullException>(() => new ValidatorRule<string>(null!, profile => profile.Headline, new InlineValidator<string>()));
        Assert.Throws<ArgumentNullException>(() => new ValidatorRule<string>(TestInfo.Of("a-rule"), null!, new InlineValidator<string>()));
        Assert.Throws<ArgumentNullException>(() => new ValidatorRule<string>(TestInfo.Of("a-rule"), profile => profile.Headline, null!));
    }

    private static InlineValidator<Position> Job => new()
    {
        rules => rules.RuleFor(job => job.Company).NotEmpty().WithMessage("Name the employer."),
        rules => rules.RuleFor(job => job.DescriptionLength).GreaterThan(0).WithMessage("Describe the job."),
    };

    private static Profile With(Position job) => TestProfile.Bare with { Positions = TestProfile.Seen<ImmutableArray<Position>>([job]) };

    private static Finding Audit(Profile profile, IValidator<Position> validator) =>
        Audit(profile, new ValidatorRule<Position>(TestInfo.Of("newest-job"), known => known.Positions.Select(jobs => jobs[0]), validator));

    private static Finding Audit(Profile profile, IAuditRule rule)
    {
        var services = new ServiceCollection();
        services.AddProfileAudit().AddRule(rule);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<ProfileAuditor>().Audit(profile)[rule.Info.Id];
    }
}
