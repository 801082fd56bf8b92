using System.Collections.Immutable;
using System.Reflection;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Charts;
using ProfileAudit.Reports.Drafts;
using ProfileAudit.Reports.Emulations;
using ProfileAudit.Reports.Excuses;
using ProfileAudit.Rules;

namespace ProfileAudit;

/// <summary>
/// The heart: a profile and a rulebook in, a report out. Pure and safe for any number of threads; the same profile, rulebook and
/// options give the same report.
/// </summary>
/// <param name="rulebook">The rules; null takes <see cref="RuleCatalog.Default"/>.</param>
public sealed class ProfileAuditor(Rulebook? rulebook = null)
{
    internal static readonly string Version =
        typeof(ProfileAuditor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>The rules that this auditor runs.</summary>
    public Rulebook Rulebook { get; } = rulebook ?? RuleCatalog.Default;

    /// <summary>Runs every rule over a profile.</summary>
    /// <param name="profile">The facts.</param>
    /// <param name="options">The as-of date; null takes the newest date in the sources.</param>
    /// <param name="cancellationToken">Ends the audit between two rules.</param>
    /// <returns>The report. A rule that throws becomes a finding with the outcome <see cref="Outcome.Error"/>.</returns>
    /// <exception cref="OperationCanceledException">The audit was ended.</exception>
    public AuditReport Audit(Profile profile, AuditOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        using var telemetry = AuditTelemetry.Begin(Rulebook, options?.Clock ?? TimeProvider.System, cancellationToken);
        var report = Report(profile, options, cancellationToken);
        telemetry?.Made(report);
        return report;
    }

    private AuditReport Report(Profile profile, AuditOptions? options, CancellationToken cancellationToken)
    {
        profile = profile.WithGivenLists();
        var context = new AuditContext(options?.AsOf ?? profile.NewestDate, Rulebook);
        var redact = options?.Redact ?? false;
        var language = options?.Language ?? Language.English;
        var warnings = ImmutableArray.CreateBuilder<Diagnostic>();
        ImmutableArray<Finding> judged = [.. Rulebook.Rules.Select(rule =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Said(Find(rule, profile, context, warnings), language);
        })];
        var findings = Appraisal.WithGains(redact ? [.. judged.Select(finding => finding with { Evidence = [.. finding.Evidence.Select(Redacted)] })] : judged);
        var score = Appraisal.Score(findings);
        return new AuditReport
        {
            Language = language,
            Tool = new ToolInfo("ProfileAudit", Version, Rulebook.Version, Rulebook.Preset) { Rulebook = Rulebook.Digest },
            AsOf = context.AsOf,
            Sources = [.. profile.Sources.Select(source => source.In(language))],
            Score = score,
            Categories = [.. Appraisal.Categories(findings).Select(part => part with { Category = part.Category.In(language) })],
            Findings = findings,
            Plan = Planner.Plan(findings, score),
            NextSources = new NextSources((rule, shown, then) => Evaluate(rule, shown, then, Weight.Informative).Outcome).Of(profile, context, [.. Rulebook.Rules.Zip(findings)]),
            Charts = ReportCharts.Of(profile, context),
            Excuses = [.. Answers.Of(profile, context, findings).Select(answer => answer.In(language))],
            Drafts = [.. DraftWriter.Write(profile, context, findings, new Names(redact), language).Select(draft => draft.In(language))],
            Emulations = [.. Yardsticks.Of(profile).Select(emulation => emulation.In(language))],
            Diagnostics = [.. profile.Diagnostics.Concat(warnings).Select(note => note with { Message = note.Message.In(language) })],
        };
    }

    private Finding Find(IAuditRule rule, Profile profile, AuditContext context, ImmutableArray<Diagnostic>.Builder warnings)
    {
        var weight = Rulebook.WeightOf(rule);
        var finding = Rulebook.ExemptionOf(rule.Info.Id) is { } exemption
            ? Unscored(rule, weight, Outcome.NotApplicable, exemption)
            : Evaluate(rule, profile, context, weight);
        if (Rulebook.SuppressionOf(rule.Info.Id) is not { } suppression)
            return finding;
        if (suppression.Until < context.AsOf)
        {
            warnings.Add(Warning("PA-RULE-EXPIRED", Text.Of("rulebook.expired", "The suppression of {rule} has expired; the rule counts again.", ("rule", rule.Info.Id.ToString()))));
            return finding;
        }

        // What could not be told today may be neglected tomorrow.
        if (finding.Outcome is Outcome.Kept or Outcome.NotApplicable)
            warnings.Add(Warning("PA-RULE-UNUSED", Text.Of("rulebook.unused", "The suppression of {rule} suppresses nothing; it can go.", ("rule", rule.Info.Id.ToString()))));
        return Unscored(rule, weight, Outcome.Suppressed, suppression.Reason);
    }

    // The one place where any exception is caught: a host's rule must not take the audit down. Its message may hold values, so only its type is told.
    private static Finding Evaluate(IAuditRule rule, Profile profile, AuditContext context, Weight weight)
    {
        try
        {
            return Found(rule, weight, rule.Evaluate(profile, context));
        }
        catch (Exception exception)
        {
            return Unscored(rule, weight, Outcome.Error, Text.Of("rule.failed", "This rule failed ({error}); the rest of the audit is not affected.", ("error", exception.GetType().Name)));
        }
    }

    private static Finding Found(IAuditRule rule, Weight weight, Verdict verdict) => verdict switch
    {
        Verdict.Conclusive conclusive => new Finding
        {
            Rule = rule.Info,
            Weight = weight,
            Outcome = conclusive.IsKept ? Outcome.Kept : Outcome.Neglected,
            Score = conclusive.Score,
            Message = conclusive.Message,
            Evidence = Told(conclusive.Evidence),
        },
        Verdict.CannotTell { Why: not null } unknown => Unscored(rule, weight, Outcome.CannotTell, unknown.Why.Reason) with { MakeVisible = unknown.Why.MakeVisible },
        Verdict.NotApplicable outside when outside.Reason is { IsEmpty: false } => Unscored(rule, weight, Outcome.NotApplicable, outside.Reason),
        _ => throw new InvalidOperationException("A verdict is conclusive, cannot-tell or not applicable, and says why."),
    };

    private static ImmutableArray<Evidence> Told(ImmutableArray<Evidence> evidence) => evidence.IsDefault
        ? []
        : evidence.All(item => item is { Label: not null, Value: not null }) ? evidence : throw new InvalidOperationException("Evidence has a label and a value.");

    private static Finding Unscored(IAuditRule rule, Weight weight, Outcome outcome, Text reason) =>
        new() { Rule = rule.Info, Weight = weight, Outcome = outcome, Score = null, Message = reason, Reason = reason };

    private static Finding Said(Finding finding, Language language) => finding with
    {
        Rule = finding.Rule.In(language),
        Message = finding.Message.In(language),
        Reason = finding.Reason?.In(language),
        MakeVisible = finding.MakeVisible?.In(language),
        Evidence = [.. finding.Evidence.Select(item => item.In(language))],
    };

    private static Evidence Redacted(Evidence evidence) => evidence.NamesSomebody ? evidence with { Label = Text.Of("redacted.somebody", "somebody you know"), NamesSomebody = false } : evidence;

    private static Diagnostic Warning(string code, Text message) => new(DiagnosticSeverity.Warning, code, null, null, message);
}
