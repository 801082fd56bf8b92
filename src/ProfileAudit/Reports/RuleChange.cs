namespace ProfileAudit.Reports;

/// <summary>One rule in two reports.</summary>
public sealed record RuleChange
{
    private RuleChange() { }

    /// <summary>The rule before; null when the earlier report has no such rule.</summary>
    public required RuleSummary? Before { get; init; }

    /// <summary>The rule after; null when the later report has no such rule.</summary>
    public required RuleSummary? After { get; init; }

    /// <summary>What became of it.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Why; null when nothing changed. A rule that only weighs more or less is unchanged because of the rules.</summary>
    public required ChangeCause? Cause { get; init; }

    /// <summary>The rule as the later report that has it knows it.</summary>
    public RuleSummary Rule => (After ?? Before)!;

    /// <summary>Whether it weighs more or less than before; a rule that only one report has does.</summary>
    internal bool Weighs => Before is null || After is null || Before.Weight != After.Weight || Before.Category != After.Category;

    // Not the same rules: another major version or preset may have bent the curves.
    internal static RuleChange Between(RuleSummary? before, RuleSummary? after, bool sameRules)
    {
        var change = new RuleChange { Before = before, After = after, Kind = KindOf(before, after), Cause = null };
        return change with { Cause = CauseOf(change, sameRules) };
    }

    private static ChangeKind KindOf(RuleSummary? before, RuleSummary? after) => (StateOf(before), StateOf(after)) switch
    {
        (State.Sign, State.Sign) => Nullable.Compare(before!.Score, after!.Score) switch
        {
            < 0 => ChangeKind.Better,
            > 0 => ChangeKind.Worse,
            _ => ChangeKind.Unchanged,
        },
        var (then, now) when then == now => ChangeKind.Unchanged,
        (State.Outside, State.Off) or (State.Off, State.Outside) => ChangeKind.Unchanged,
        (State.Unseen, State.Off) => ChangeKind.NoLongerAsked,
        (State.Off, State.Unseen) => ChangeKind.NowAsked,
        (State.Unseen, _) => ChangeKind.NowSeen,
        (_, State.Unseen) => ChangeKind.NoLongerSeen,
        // Whoever writes an About text is not blamed for its length, and whoever deletes it gets no praise.
        (State.Outside, State.Sign) => ChangeKind.NowAsked,
        (State.Sign, State.Outside) => ChangeKind.NoLongerAsked,
        (State.Sign, _) => ChangeKind.Gone,
        (_, State.Sign) => ChangeKind.New,
        (State.Absent, _) => ChangeKind.NoLongerAsked,
        _ => ChangeKind.NowAsked,
    };

    private static ChangeCause? CauseOf(RuleChange change, bool sameRules)
    {
        // Whoever takes a rule out or switches it off does so to the rules, whatever was seen.
        if (StateOf(change.Before) == State.Off ^ StateOf(change.After) == State.Off)
            return ChangeCause.Rules;
        if (change.Kind is ChangeKind.NowSeen or ChangeKind.NoLongerSeen)
            return ChangeCause.Data;
        // Where the weight is another one, the curve may be too.
        if (change.Weighs)
            return ChangeCause.Rules;
        if (change.Kind == ChangeKind.Unchanged)
            return null;
        return sameRules ? ChangeCause.You : ChangeCause.Rules;
    }

    private static State StateOf(RuleSummary? rule) => rule?.Outcome switch
    {
        Outcome.Neglected => State.Sign,
        Outcome.Kept => State.Absent,
        Outcome.CannotTell or Outcome.Error => State.Unseen,
        Outcome.NotApplicable => State.Outside,
        Outcome.Suppressed or null => State.Off,
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private enum State
    {
        Sign,
        Absent,
        Unseen,
        Outside,
        Off,
    }
}
