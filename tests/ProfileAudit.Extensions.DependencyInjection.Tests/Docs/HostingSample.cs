using System.Collections.Immutable;
using FluentValidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Texts;

namespace ProfileAudit.Extensions.DependencyInjection.Tests.Docs;

/// <summary>The code of docs/hosting.md.</summary>
internal static class HostingSample
{
    public static void Register(IServiceCollection services, IConfiguration configuration)
    {
        // <register>
        services.AddProfileAudit(configuration.GetSection("ProfileAudit"));
        // end
    }

    public static void RegisterNamed(IServiceCollection services, IConfiguration configuration)
    {
        // <named>
        services.AddProfileAudit("students", configuration.GetSection("Students"));
        services.AddProfileAudit("alumni", settings => settings.Preset = "executive")
            .AddRule<ShoutingHeadline>();
        // end
    }

    public static void AddPreset(IServiceCollection services)
    {
        // <preset>
        services.AddProfileAudit(settings => settings.Preset = "apprentice")
            .AddPreset(new Preset
            {
                Name = "apprentice",
                For = "apprentices in their first year",
                Weights = ImmutableSortedDictionary<RuleId, Weight>.Empty.Add("no-photo", new Weight(3)),
                Exemptions = ImmutableSortedDictionary<RuleId, Text>.Empty.Add("no-recommendations", "In the first year there is nobody yet to ask."),
            });
        // end
    }

    public static void Listen(IServiceCollection services)
    {
        // <telemetry>
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(ProfileAuditTelemetry.Name))
            .WithMetrics(metrics => metrics.AddMeter(ProfileAuditTelemetry.Name));
        // end
    }

    public static void AddRules(IServiceCollection services)
    {
        // <add-rules>
        services.AddProfileAudit()
            .AddRule<ShoutingHeadline>()
            .AddRule(NamedEmployer.Rule);
        // end
    }

    public static (string Style, string Fragment) Embed(AuditReport report)
    {
        // <embed>
        var options = new HtmlOptions
        {
            IsFragment = true,
            ClassPrefix = "audit-",
            HeadingLevel = 2,
            Sections = [HtmlSection.Score, HtmlSection.Plan, HtmlSection.Unseen],
        };
        var style = HtmlReportRenderer.StyleSheet(options);
        var fragment = new HtmlReportRenderer { Options = options }.RenderToString(report);
        // end
        return (style, fragment);
    }

    public static ReadOptions Telling(Action<string> show)
    {
        // <progress>
        var options = new ReadOptions
        {
            Progress = new Progress<ReadProgress>(so => show($"{so.Stage}: {so.Bytes} bytes")),
        };
        // end
        return options;
    }
}

// <named-consumer>
public sealed class StudentCoach(
    [FromKeyedServices("students")] ProfileReaders readers,
    [FromKeyedServices("students")] ProfileAuditor auditor)
{
    public async Task<AuditReport> RunAsync(Stream upload, CancellationToken cancellationToken) =>
        auditor.Audit(await readers.ReadAsync(upload, cancellationToken: cancellationToken), cancellationToken: cancellationToken);
}
// end

// <rulebook-file>
public sealed class Tuned(KnownRules known)
{
    public ProfileAuditor AuditorFor(string rulebookFile)
    {
        var rules = known.Rulebook;
        return new ProfileAuditor(RulebookFile.Read(rulebookFile, rules).ToRulebook(rules));
    }
}
// end

// <upload>
public sealed class UploadAudit(
    ProfileReaders readers,
    ReadOptions options,
    ProfileAuditor auditor,
    [FromKeyedServices(ReportFormat.Html)] IReportRenderer html)
{
    public async Task<(int Status, string Body)> RunAsync(Stream upload, CancellationToken cancellationToken)
    {
        try
        {
            var profile = await readers.ReadAsync(upload, options, cancellationToken);
            return (200, html.RenderToString(auditor.Audit(profile, cancellationToken: cancellationToken)));
        }
        catch (UnreadableProfileException unreadable)
        {
            return (422, $"{unreadable.Code}: {unreadable.Message} {unreadable.NextStep}");
        }
    }
}
// end

// <rule>
public sealed class ShoutingHeadline : Rule<string>
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "shouting-headline",
        Title = "Calm headline",
        Category = Category.Identity,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "Capitals read as shouting.",
        Remedy = "Write your headline as you would say it.",
    };

    protected override Fact<string> Look(Profile profile) => profile.Headline;

    protected override Verdict Judge(string seen, AuditContext context) => seen.Any(char.IsLetter) && !seen.Any(char.IsLower)
        ? Verdict.Neglected("Your headline is in capitals.")
        : Verdict.Kept("Your headline is calm.");
}
// end

// <validator>
public sealed class NamedEmployer : AbstractValidator<ImmutableArray<Position>>
{
    public NamedEmployer() => RuleForEach(positions => positions)
        .Must(position => position.Company.Length > 0)
        .WithMessage("A position names no employer.")
        .OverridePropertyName("positions");

    public static IAuditRule Rule { get; } = new ValidatorRule<ImmutableArray<Position>>(
        new RuleInfo
        {
            Id = "unnamed-employer",
            Title = "Named employers",
            Category = Category.Substance,
            Weight = Weight.Moderate,
            Effort = Effort.S,
            Grade = EvidenceGrade.D,
            Why = "Visitors look for places they know.",
            Remedy = "Add the employer to every position.",
        },
        profile => profile.Positions,
        new NamedEmployer());
}
// end
