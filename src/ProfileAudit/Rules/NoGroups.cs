using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The member belongs to no group.</summary>
internal sealed class NoGroups : Rule<(Tally Groups, bool IsAnswered)>
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
        Why = "One of the four signs of neglect in Randy Friedlander's article: groups are where you meet people beyond those you know. Study results are mixed: the size of a network told more about later benefit than groups did.",
        Remedy = "Type a subject of yours into the search, choose the filter \"Groups\", and ask to join three whose discussions you would like to read. Some let you in at once, in others somebody has to say yes.",
        HelpUri = RuleCatalog.PageOf("no-groups"),
    };

    /// <inheritdoc/>
    protected override Fact<(Tally Groups, bool IsAnswered)> Look(Profile profile) => profile.Groups.Select(groups => (groups, IsAnswered(profile.Groups)));

    /// <inheritdoc/>
    protected override Verdict Judge((Tally Groups, bool IsAnswered) seen, AuditContext context) => Verdict.Counted(
        seen.Groups,
        context.CurveOf(Info),
        seen is { Groups: { Count: 0, IsExact: true }, IsAnswered: false }
            // Where advertising is restricted, the file that tells of groups may lack some: the member knows better.
            ? Text.Of("no-groups.none-seen", "What was read names no groups of yours. If you are in some, answer groups=NUMBER (in a terminal: --answer groups=NUMBER).")
            : Text.Of("no-groups.found", "You belong to {groups, plural, =0 {no groups} one {# group} other {# groups}}.", ("groups", seen.Groups)),
        Evidence.Of(Labels.Groups, seen.Groups));

    private static bool IsAnswered(Fact<Tally> groups) =>
        groups is Fact<Tally>.Observed { Origins: var origins } && origins.Any(origin => origin.Source == SourceKind.Answers);
}

public static partial class RuleCatalog
{
    /// <summary>The member belongs to no group.</summary>
    public static IAuditRule NoGroups { get; } = new NoGroups();
}
