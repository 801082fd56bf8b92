using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rendering;

/// <summary>Reports made by hand, for looking at every format. The members are invented.</summary>
internal static class RenderedReport
{
    private static readonly Blindspot NoActivity = new Blindspot.LeftOut(
        "Comments.csv", "Ask LinkedIn for the larger data archive under Settings, Data privacy, Get a copy of your data.");

    /// <summary>Somebody who began and did not go on, read from an archive with a damaged part: every outcome occurs.</summary>
    public static AuditReport Realistic { get; } = Audit(
        Rules()
            .Suppressing("no-volunteering", "I keep my volunteering private."),
        TestProfile.Bare with
        {
            Sources =
            [
                new ProfileSource(
                    SourceKind.Export,
                    ArchiveKind.Complete,
                    "It holds activity files, which only the complete archive has.",
                    31,
                    [new UnreadPart("Shares.csv", "PA-ZIP-CRC", "Its checksum is wrong, so it was damaged on its way.")]),
                new ProfileSource(SourceKind.Answers, null, null, 0, []),
            ],
            Diagnostics =
            [
                new Diagnostic(DiagnosticSeverity.Note, "PA-CSV-EMPTY", "Endorsement_Given_Info.csv", null, "The file has a header and nothing below it."),
                new Diagnostic(DiagnosticSeverity.Warning, "PA-CSV-DATE", "Connections.csv", 17, "This date was not understood; the row counts without it."),
            ],
        });

    /// <summary>Not one fact was seen.</summary>
    public static AuditReport NothingSeen { get; } = Audit(Rules(_ => new Verdict.CannotTell(NoActivity)), TestProfile.Unseen);

    /// <summary>Nothing is left to do.</summary>
    public static AuditReport AllKept { get; } = Audit(Rules(rule => Verdict.Kept($"{rule.Title}: all is well.")), TestProfile.Flourishing);

    /// <summary>The points would be exemplary, but one of the four signs holds the level.</summary>
    public static AuditReport Capped { get; } = Audit(
        Rules(rule => rule.Id == "few-connections"
            ? Verdict.Scored(0.2, "You have 20 connections.", Evidence.Of("connections", 20) with { Source = "Connections.csv" })
            : Verdict.Kept($"{rule.Title}: all is well.")),
        TestProfile.Flourishing);

    /// <summary>Too little was seen for a level.</summary>
    public static AuditReport Withheld { get; } = Audit(
        Rules(rule => rule.Category == Category.Identity ? RealisticRules.Told(rule.Id) : new Verdict.CannotTell(NoActivity)),
        TestProfile.Unseen);

    public static TheoryData<string> Names => [nameof(Realistic), nameof(NothingSeen), nameof(AllKept), nameof(Capped), nameof(Withheld)];

    public static AuditReport Of(string name) => name switch
    {
        nameof(Realistic) => Realistic,
        nameof(NothingSeen) => NothingSeen,
        nameof(AllKept) => AllKept,
        nameof(Capped) => Capped,
        nameof(Withheld) => Withheld,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary>A report in which one text stands in every place that a text can reach.</summary>
    public static AuditReport Saying(string text)
    {
        var hidden = new Blindspot.NotUnderstood(text, text, text);
        var evidence = new Evidence(text, text, text, 3);
        Verdict?[] verdicts =
        [
            Verdict.Scored(0.4, text, evidence), Verdict.Neglected(text, evidence), Verdict.Kept(text, evidence), new Verdict.CannotTell(hidden),
            Verdict.DoesNotApply(text), Verdict.Neglected(text), null,
        ];
        var rules = verdicts.Select((verdict, i) => new TellingRule(
            RealisticRules.Info($"said-{i}", text, Category.Identity, 3, Effort.S, EvidenceGrade.D, text, text) with { Excuse = Excuse.NoTime },
            verdict));
        var profile = TestProfile.Bare with
        {
            Photo = hidden,
            Sources = [new ProfileSource(SourceKind.Export, ArchiveKind.Partial, text, 1, [new UnreadPart(text, text, text)])],
            Diagnostics = [new Diagnostic(DiagnosticSeverity.Warning, text, text, 1, text)],
        };
        var report = new ProfileAuditor(new Rulebook(text, text, rules).Suppressing("said-5", text)).Audit(profile);
        return report with { Tool = report.Tool with { Name = text, Version = text } };
    }

    /// <summary>A report with one finding that offers an address.</summary>
    public static AuditReport Linking(string address)
    {
        var info = RealisticRules.All[0] with { HelpUri = new Uri(address, UriKind.RelativeOrAbsolute) };
        return Audit(new Rulebook("1.0.0", "default", [new TellingRule(info, Verdict.Neglected("There is none."))]), TestProfile.Bare);
    }

    private static AuditReport Audit(Rulebook rulebook, Profile profile) =>
        new ProfileAuditor(rulebook).Audit(profile) with { Tool = new ToolInfo("ProfileAudit", "0.1.0", "1.0.0", "default") };

    private static Rulebook Rules() => Rules(rule => RealisticRules.Told(rule.Id));

    private static Rulebook Rules(Func<RuleInfo, Verdict?> verdict) =>
        new("1.0.0", "default", RealisticRules.All.Select(info => new TellingRule(info, verdict(info))));
}
