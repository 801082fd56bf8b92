using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Recent positions have a title and nothing more.</summary>
internal sealed class UndescribedPositions : Rule<ImmutableArray<Position>>
{
    private const int Years = 10;
    private const int Enough = 50;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "undescribed-positions",
        Title = "Descriptions of positions",
        Category = Category.Substance,
        Weight = Weight.Serious,
        Effort = Effort.M,
        Grade = EvidenceGrade.D,
        Sign = Sign.Minor,
        Curve = Curve.Through((0, 0), (0.5, 0.5), (1, 1)),
        Why = "A title says what you were called, a description what you did. In real exports, members mostly describe all of their positions or none.",
        Remedy = "On your profile click the pencil beside a position and write two sentences into \"Description\": what you were there for, and one result. Begin with the newest.",
        HelpUri = RuleCatalog.PageOf("undescribed-positions"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<Position>> Look(Profile profile) => profile.Positions;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<Position> seen, AuditContext context) => seen.IsEmpty
        ? Verdict.DoesNotApply(Text.Of("undescribed-positions.no-positions", "The profile lists no positions that could be described."))
        : context.OverLastMonths(12 * Years, window =>
        {
            var curve = context.CurveOf(Info);
            ImmutableArray<Position> recent = [.. seen.Where(position => !position.HasUnreadEnd && IsRecent(position, window))];
            return IsUnclear(recent, [.. seen.Where(position => position.HasUnreadEnd)], curve)
                ? new Verdict.CannotTell(Blindspot.UnreadDate(Entries.Experience))
                : Judge(recent, window, curve);
        });

    /// <summary>Whether the score hangs on those of which nobody knows when they ended.</summary>
    private static bool IsUnclear(ImmutableArray<Position> recent, ImmutableArray<Position> unread, Curve curve) => !unread.IsEmpty && (recent.IsEmpty
        || curve.At(Share([.. recent, .. unread.Where(position => !IsDescribed(position))])) < curve.At(Share([.. recent, .. unread.Where(IsDescribed)])));

    private static Verdict Judge(ImmutableArray<Position> recent, DateWindow window, Curve curve)
    {
        if (recent.IsEmpty)
        {
            return Verdict.DoesNotApply(
                Text.Of("undescribed-positions.none-recent", "No position falls into the {years} years to {day}.", ("years", Years), ("day", window.Through)));
        }

        var described = recent.Count(IsDescribed);
        return Verdict.Scored(
            curve.At(Share(recent)),
            Message(described, recent.Length, window.Through),
            Evidence.Of(Labels.DescribedPositions, described),
            Evidence.Of(Labels.Positions, recent.Length));
    }

    private static double Share(ImmutableArray<Position> positions) => (double)positions.Count(IsDescribed) / positions.Length;

    private static bool IsDescribed(Position position) => position.DescriptionLength >= Enough;

    // Of a half-known end, such as a year, the latest day counts: what may be recent is.
    private static bool IsRecent(Position position, DateWindow window) => position.FinishedOn is not { } end || end.Latest > window.After;

    private static Text Message(int described, int all, DateOnly through) => described switch
    {
        0 => Text.Of(
            "undescribed-positions.none",
            "In the {years} years to {day} you held {positions, plural, one {# position, and it has no description} other {# positions, and none of them has a description}} of at least {characters} characters.",
            ("years", Years), ("day", through), ("positions", all), ("characters", Enough)),
        _ when described == all => Text.Of(
            "undescribed-positions.all",
            "In the {years} years to {day} you held {positions, plural, one {# position, and it has} other {# positions, and all of them have}} a description of at least {characters} characters.",
            ("years", Years), ("day", through), ("positions", all), ("characters", Enough)),
        _ => Text.Of(
            "undescribed-positions.some",
            "In the {years} years to {day} you held {positions, plural, one {# position} other {# positions}}, and {described, plural, one {# of them has} other {# of them have}} a description of at least {characters} characters.",
            ("years", Years), ("day", through), ("positions", all), ("described", described), ("characters", Enough)),
    };
}

public static partial class RuleCatalog
{
    /// <summary>Recent positions have a title and nothing more.</summary>
    public static IAuditRule UndescribedPositions { get; } = new UndescribedPositions();
}
