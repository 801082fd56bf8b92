using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Positions lack their beginning, or end before it.</summary>
internal sealed class UndatedPositions : Rule<ImmutableArray<Position>>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "undated-positions",
        Title = "Dates of positions",
        Category = Category.Substance,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Curve = Curve.Through((0, 1), (1, 0)),
        Why = "Former colleagues look for the years in which you were there, and a position without them may be taken for an oversight.",
        Remedy = "On your profile click the pencil beside a position without its beginning, or with an end before it, and set \"Start date\" and \"End date\"; month and year are enough.",
        HelpUri = RuleCatalog.PageOf("undated-positions"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<Position>> Look(Profile profile) => profile.Positions;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<Position> seen, AuditContext context)
    {
        if (seen.IsEmpty)
            return Verdict.DoesNotApply(Text.Of("undated-positions.no-positions", "The profile lists no positions that could have dates."));
        var (wrong, unclear) = (seen.Count(IsWrong), seen.Count(IsUnclear));
        var curve = context.CurveOf(Info);
        var score = curve.At((double)wrong / seen.Length);
        if (curve.At((double)(wrong + unclear) / seen.Length) < score)
            return new Verdict.CannotTell(Blindspot.UnreadDate(Entries.Experience));
        return Verdict.Scored(score, Message(wrong, seen.Length), Evidence.Of(Labels.UndatedPositions, wrong), Evidence.Of(Labels.Positions, seen.Length));
    }

    // Of half-known dates, such as years, only those are wrong that are so on any day they can mean.
    private static bool IsWrong(Position position) => position.StartedOn is { } start
        ? position.FinishedOn is { } end && end.Latest < start.Earliest
        : !position.HasUnreadStart;

    // Both dates are told, and one of them could not be read: the end may lie before the beginning.
    private static bool IsUnclear(Position position) => position.HasUnreadStart
        ? !position.IsCurrent
        : position.StartedOn is not null && position.HasUnreadEnd;

    private static Text Message(int wrong, int all) => wrong == 0
        ? Text.Of(
            "undated-positions.dated",
            "{positions, plural, =1 {Your one position has} other {All of your # positions have}} plausible dates.",
            ("positions", all))
        : Text.Of(
            "undated-positions.undated",
            "{positions, plural, =1 {Your one position has} other {{wrong} of your # positions {wrong, plural, one {has} other {have}}}} no beginning, or an end before it.",
            ("wrong", wrong), ("positions", all));
}

public static partial class RuleCatalog
{
    /// <summary>Positions lack their beginning, or end before it.</summary>
    public static IAuditRule UndatedPositions { get; } = new UndatedPositions();
}
