using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The member belongs to no group.</summary>
internal sealed class NoGroups : Rule<Tally>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-groups",
        Title = "Groups",
        Category = Category.Belonging,
        Weight = Weight.Critical,
        Effort = Effort.S,
        Grade = EvidenceGrade.E,
        Sign = Sign.Major,
        Curve = Curve.Through((0, 0), (1, 0.7), (3, 1)),
        Why = "One of the four signs in the article \"Why Are You Neglecting Your Professional Network?\": groups are where you meet people beyond those you know. Study results are mixed: the size of a network told more about later benefit than groups did.",
        Remedy = "Type a subject of yours into the search, choose the filter \"Groups\", and ask to join one or two whose discussions you would like to read.",
        HelpUri = RuleCatalog.PageOf("no-groups"),
    };

    /// <inheritdoc/>
    protected override Fact<Tally> Look(Profile profile) => profile.Groups;

    /// <inheritdoc/>
    protected override Verdict Judge(Tally seen, AuditContext context) =>
        Verdict.Counted(seen, context.CurveOf(Info), $"You belong to {Wording.HowMany(seen, "group", "groups")}.", Evidence.Of("groups", seen));
}

public static partial class RuleCatalog
{
    /// <summary>The member belongs to no group.</summary>
    public static IAuditRule NoGroups { get; } = new NoGroups();
}
