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
            return Verdict.DoesNotApply("The profile lists no positions that could have dates.");
        var (wrong, unclear) = (seen.Count(IsWrong), seen.Count(IsUnclear));
        var curve = context.CurveOf(Info);
        var score = curve.At((double)wrong / seen.Length);
        if (curve.At((double)(wrong + unclear) / seen.Length) < score)
            return new Verdict.CannotTell(Blindspot.UnreadDate("Your Experience section"));
        return Verdict.Scored(score, Message(wrong, seen.Length), Evidence.Of("positions without plausible dates", wrong), Evidence.Of("positions", seen.Length));
    }

    // Of half-known dates, such as years, only those are wrong that are so on any day they can mean.
    private static bool IsWrong(Position position) => position.StartedOn is { } start
        ? position.FinishedOn is { } end && end.Latest < start.Earliest
        : !position.HasUnreadStart;

    // Both dates are told, and one of them could not be read: the end may lie before the beginning.
    private static bool IsUnclear(Position position) => position.HasUnreadStart
        ? !position.IsCurrent
        : position.StartedOn is not null && position.HasUnreadEnd;

    private static string Message(int wrong, int all) => (wrong, all) switch
    {
        (0, 1) => "Your one position has plausible dates.",
        (0, _) => $"All of your {all} positions have plausible dates.",
        (_, 1) => "Your one position has no beginning, or an end before it.",
        (1, _) => $"1 of your {all} positions has no beginning, or an end before it.",
        _ => $"{wrong} of your {all} positions have no beginning, or an end before it.",
    };
}

public static partial class RuleCatalog
{
    /// <summary>Positions lack their beginning, or end before it.</summary>
    public static IAuditRule UndatedPositions { get; } = new UndatedPositions();
}
