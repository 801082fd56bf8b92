using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports;

/// <summary>Two reports of one member: what changed, and why. Complete and in order; whoever renders it neither sorts, counts nor decides.</summary>
public sealed record Comparison
{
    private Comparison() { }

    /// <summary>The language in which it says everything.</summary>
    public Language Language { get; private init; } = Language.English;

    /// <summary>The earlier report.</summary>
    public required ReportSummary Before { get; init; }

    /// <summary>The later report.</summary>
    public required ReportSummary After { get; init; }

    /// <summary>
    /// Whether both reports were made by the same major version of the rule set, the same preset and the same changes to it. Where they were not, their scores
    /// do not compare one to one, and whatever was judged otherwise is put down to the rules.
    /// </summary>
    public required bool SameRules { get; init; }

    /// <summary>The difference of the scores in its parts; null when one of the reports has no score.</summary>
    public required ScoreDifference? Difference { get; init; }

    /// <summary>Every rule of either report once: the later one's in its order, then those that only the earlier one has.</summary>
    public required ImmutableArray<RuleChange> Changes { get; init; }

    /// <summary>What to keep in mind when reading the comparison.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many rules ended as before.</summary>
    public int Unchanged => Changes.Count(change => change.Cause is null);

    /// <summary>Whether a rule that counts shows a sign that is new or worse, and not because of the rules or of what can be seen.</summary>
    public bool IsWorse => Changes.Any(change =>
        change is { Cause: ChangeCause.You, Kind: ChangeKind.New or ChangeKind.Worse } && change.Rule.Weight.Value > 0);

    /// <summary>Compares two reports. That they are of one member is the caller's to know; no report tells whose it is.</summary>
    /// <param name="before">The earlier report.</param>
    /// <param name="after">The later report.</param>
    /// <returns>The comparison.</returns>
    public static Comparison Between(ReportSummary before, ReportSummary after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        // Two rulebooks are changed alike only where both say how.
        var sameRules = Major(before.Tool) == Major(after.Tool) && before.Tool.Preset == after.Tool.Preset
            && before.Tool.Rulebook == after.Tool.Rulebook && (before.Tool.Rulebook is not null || !before.Tool.Preset.EndsWith("+custom", StringComparison.Ordinal));
        var (then, now) = (before.Rules.ToDictionary(rule => rule.Id), after.Rules.Select(rule => rule.Id).ToHashSet());
        ImmutableArray<RuleChange> changes =
        [
            .. after.Rules.Select(rule => RuleChange.Between(then.GetValueOrDefault(rule.Id), rule, sameRules)),
            .. before.Rules.Where(rule => !now.Contains(rule.Id)).Select(rule => RuleChange.Between(rule, null, sameRules)),
        ];
        return new Comparison
        {
            Before = before,
            After = after,
            SameRules = sameRules,
            Difference = ScoreSplit.Of(before, after, changes),
            Changes = changes,
            Diagnostics = [.. Doubts(before, after, sameRules)],
        };
    }

    /// <summary>The same comparison in another language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The comparison, whose rules have their titles in that language as far as it knows them.</returns>
    public Comparison In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return this with
        {
            Language = language,
            Changes = [.. Changes.Select(change => change with { Before = change.Before?.In(language), After = change.After?.In(language) })],
            Diagnostics = [.. Diagnostics.Select(note => note with { Message = note.Message.In(language) })],
        };
    }

    /// <summary>What changed, by what a reader makes of it; groups without any change are left out.</summary>
    /// <returns>The groups in the order of a report, with their changes in the order of <see cref="Changes"/>.</returns>
    public IEnumerable<ChangeGroup> Groups() => Enum.GetValues<ChangeTheme>()
        .Select(theme => new ChangeGroup(theme, [.. Changes.Where(change => ThemeOf(change) == theme)]))
        .Where(group => !group.Changes.IsEmpty);

    private static ChangeTheme? ThemeOf(RuleChange change) => change switch
    {
        { Cause: null } => null,
        { Cause: ChangeCause.Rules } => ChangeTheme.Rules,
        { Kind: ChangeKind.Gone or ChangeKind.Better } => ChangeTheme.Mended,
        { Kind: ChangeKind.New or ChangeKind.Worse } => ChangeTheme.Slipped,
        { Kind: ChangeKind.NowSeen } => ChangeTheme.NowSeen,
        { Kind: ChangeKind.NoLongerSeen } => ChangeTheme.NoLongerSeen,
        _ => ChangeTheme.Asked,
    };

    private static IEnumerable<Diagnostic> Doubts(ReportSummary before, ReportSummary after, bool sameRules)
    {
        if (before.AsOf > after.AsOf)
            yield return Warning("PA-COMPARE-ORDER", Text.Of("comparison.order", "The first report speaks of a later day than the second; the two may be swapped."));
        if (!sameRules)
            yield return Warning("PA-COMPARE-RULES", Text.Of("comparison.other-rules", "The reports were made by different rules, so their scores do not compare one to one; what was judged otherwise is put down to the rules."));
        if (before.Score.Points is null || after.Score.Points is null)
            yield return Warning("PA-COMPARE-SCORE", Text.Of("comparison.no-score", "One of the reports has no score, since nothing in it could be judged; there is no difference to tell."));
        else if (before.Score.Level is null || after.Score.Level is null)
            yield return Warning("PA-COMPARE-COVERAGE", Text.Of("comparison.coverage", "In one of the reports too little could be seen for a level; take the difference with care."));
    }

    private static string Major(ToolInfo tool) => tool.Ruleset.Split('.')[0];

    private static Diagnostic Warning(string code, Text message) => new(DiagnosticSeverity.Warning, code, null, null, message);
}
