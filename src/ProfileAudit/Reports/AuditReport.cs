using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports.Charts;
using ProfileAudit.Reports.Emulations;

namespace ProfileAudit.Reports;

/// <summary>The result of an audit, complete and in the order of a report: whoever renders it neither sorts, counts nor decides.</summary>
public sealed record AuditReport
{
    private static readonly ImmutableArray<Outcome> LeftOutcomes = [Outcome.NotApplicable, Outcome.Suppressed, Outcome.Error];

    /// <summary>What made the report.</summary>
    public required ToolInfo Tool { get; init; }

    /// <summary>The language in which it says everything.</summary>
    public required Language Language { get; init; }

    /// <summary>The day the report speaks of; null when neither the sources nor the caller told one.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>What was read, and what of it could not be.</summary>
    public required ImmutableArray<ProfileSource> Sources { get; init; }

    /// <summary>The score.</summary>
    public required Score Score { get; init; }

    /// <summary>The categories' parts of the score; every category, in order.</summary>
    public required ImmutableArray<CategoryReport> Categories { get; init; }

    /// <summary>Every rule's finding, in the rulebook's order.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What to do.</summary>
    public required Plan Plan { get; init; }

    /// <summary>What to add to the sources so that the score becomes more certain, the most helpful first; empty when nothing would help.</summary>
    public required ImmutableArray<NextSource> NextSources { get; init; }

    /// <summary>Figures to draw: counts of the network and of what the member did. Information: none of it moves the score.</summary>
    public required ReportCharts Charts { get; init; }

    /// <summary>The excuses that this report can answer with the member's own figures.</summary>
    public required ImmutableArray<ExcuseAnswer> Excuses { get; init; }

    /// <summary>Texts to read, change and send, where they help: few enough for one sitting.</summary>
    public required ImmutableArray<Draft> Drafts { get; init; }

    /// <summary>What other people's yardsticks would say, always in the same order. Information: none of it moves the score.</summary>
    public required ImmutableArray<Emulation> Emulations { get; init; }

    /// <summary>What was noticed about sources and settings.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The finding of a rule.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>Its finding.</returns>
    /// <exception cref="KeyNotFoundException">The rulebook has no such rule.</exception>
    public Finding this[RuleId id] =>
        Findings.FirstOrDefault(finding => finding.Rule.Id == id) ?? throw new KeyNotFoundException($"The report has no rule {id}.");

    /// <summary>The findings of some rules, in the order in which they are named.</summary>
    /// <param name="ids">The rules.</param>
    /// <returns>Their findings.</returns>
    /// <exception cref="KeyNotFoundException">The rulebook has no such rule.</exception>
    public IEnumerable<Finding> Of(IEnumerable<RuleId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Select(id => this[id]);
    }

    /// <summary>The findings with an outcome, in the rulebook's order.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The findings.</returns>
    public IEnumerable<Finding> With(Outcome outcome) => Findings.Where(finding => finding.Outcome == outcome);

    /// <summary>The categories that the rulebook asks anything about; one without a rule has nothing to tell.</summary>
    /// <returns>Their parts of the score, in order.</returns>
    public IEnumerable<CategoryReport> AskedCategories() =>
        Categories.Where(part => Findings.Any(finding => finding.Rule.Category == part.Category));

    /// <summary>The signs of neglect that the rulebook asks for, in its order; groups and associations are one.</summary>
    /// <returns>Each sign with its findings.</returns>
    public IEnumerable<NeglectSign> Signs() => Findings
        .Where(finding => finding.Rule.Sign == Sign.Major)
        .GroupBy(finding => Appraisal.SignOf(finding.Rule.Id))
        .Select(sign => new NeglectSign([.. sign]));

    /// <summary>What could be judged, by category and in the order of a report; categories without any of it are left out.</summary>
    /// <returns>The categories with their findings.</returns>
    public IEnumerable<Judged> Judged() => Category.All
        .Select(category => new Judged(category.In(Language), Within(category, Outcome.Neglected), Within(category, Outcome.Kept)))
        .Where(judged => !judged.Neglected.IsEmpty || !judged.Kept.IsEmpty);

    /// <summary>What is worth tending in a category, in the rulebook's order.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The findings.</returns>
    public ImmutableArray<Finding> NeglectedIn(Category category) => Within(category, Outcome.Neglected);

    /// <summary>What has no score although nothing was hidden, by outcome; outcomes without any of it are left out.</summary>
    /// <returns>The outcomes with their findings.</returns>
    public IEnumerable<LeftOut> LeftOut() => LeftOutcomes
        .Select(outcome => new LeftOut(outcome, [.. With(outcome)]))
        .Where(left => !left.Findings.IsEmpty);

    /// <summary>What nothing could be told about, by advice and reason, in the order in which they first come up.</summary>
    /// <returns>Each advice with the reasons and their findings.</returns>
    public IEnumerable<Unseen> Unseen() => With(Outcome.CannotTell)
        .GroupBy(finding => finding.MakeVisible ?? "")
        .Select(advice => new Unseen(
            advice.Key,
            [.. advice.GroupBy(finding => finding.Reason ?? "").Select(reason => new UnseenReason(reason.Key, [.. reason]))]));

    /// <summary>Some steps of the plan, added up.</summary>
    /// <param name="ids">The rules, such as <see cref="Plan.QuarterHour"/>.</param>
    /// <returns>Their findings, minutes and points.</returns>
    /// <exception cref="KeyNotFoundException">The rulebook has no such rule.</exception>
    public Steps Steps(IEnumerable<RuleId> ids)
    {
        ImmutableArray<Finding> findings = [.. Of(ids)];
        return new Steps(
            findings,
            findings.Sum(finding => finding.Rule.Effort.Minutes()),
            findings.Sum(finding => Score.Printed(finding.PointsToGain ?? 0)));
    }

    /// <summary>What a comparison needs of this report, as precise as it is printed: the same as when it is read back from JSON.</summary>
    /// <returns>The summary.</returns>
    public ReportSummary Summarised() => new()
    {
        Tool = Tool,
        AsOf = AsOf,
        Score = Score with
        {
            Points = Score.Points is { } points ? Score.Printed(points) : null,
            Lowest = Score.Printed(Score.Lowest),
            Highest = Score.Printed(Score.Highest),
            Coverage = Score.PrintedPart(Score.Coverage),
        },
        Rules = [.. Findings.Select(RuleSummary.Of)],
    };

    private ImmutableArray<Finding> Within(Category category, Outcome outcome) =>
        [.. With(outcome).Where(finding => finding.Rule.Category == category)];
}

/// <summary>What made a report.</summary>
/// <param name="Name">"ProfileAudit".</param>
/// <param name="Version">The library's version.</param>
/// <param name="Ruleset">The version of the rule set: scores compare only within one major version.</param>
/// <param name="Preset">The name of the weights and curves.</param>
public sealed record ToolInfo(string Name, string Version, string Ruleset, string Preset)
{
    /// <summary>What tells a changed rulebook from others of its name, see <see cref="Auditing.Rulebook.Digest"/>; null for an unchanged one, and where the report does not say.</summary>
    public string? Rulebook { get; init; }
}
