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
        Why = "A title says what you were called, a description what you did. It is a convention of career advisers; in real exports, members mostly describe all of their positions or none.",
        Remedy = "On your profile click the pencil beside a position and write two sentences into \"Description\": what you were there for, and one result. Begin with the newest.",
        HelpUri = RuleCatalog.PageOf("undescribed-positions"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<Position>> Look(Profile profile) => profile.Positions;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<Position> seen, AuditContext context) => seen.IsEmpty
        ? Verdict.DoesNotApply("The profile lists no positions that could be described.")
        : context.OverLastMonths(12 * Years, window => Judge([.. seen.Where(position => IsRecent(position, window))], window, context.CurveOf(Info)));

    private static Verdict Judge(ImmutableArray<Position> recent, DateWindow window, Curve curve)
    {
        var span = $"the {Years} years to {Wording.Day(window.Through)}";
        if (recent.IsEmpty)
            return Verdict.DoesNotApply($"No position falls into {span}.");
        var described = recent.Count(position => position.DescriptionLength >= Enough);
        return Verdict.Scored(
            curve.At((double)described / recent.Length),
            $"{Subject(described, recent.Length)} of {span} {(described == 1 || recent.Length == 1 ? "has" : "have")} a description of {Enough} characters or more.",
            Evidence.Of("described positions", described),
            Evidence.Of("positions", recent.Length));
    }

    // Of a half-known end, such as a year, the latest day counts: what may be recent is.
    private static bool IsRecent(Position position, DateWindow window) => position.FinishedOn is not { } end || end.Latest > window.After;

    private static string Subject(int described, int all) => (described, all) switch
    {
        (0, 1) => "Not one position",
        (1, 1) => "Your one position",
        (0, _) => $"None of your {all} positions",
        _ => $"{described} of your {all} positions",
    };
}

public static partial class RuleCatalog
{
    /// <summary>Recent positions have a title and nothing more.</summary>
    public static IAuditRule UndescribedPositions { get; } = new UndescribedPositions();
}
