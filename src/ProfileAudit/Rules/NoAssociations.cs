using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile names no association.</summary>
internal sealed class NoAssociations : Rule<Tally>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-associations",
        Title = "Associations",
        Category = Category.Belonging,
        Weight = Weight.Serious,
        Effort = Effort.S,
        Grade = EvidenceGrade.E,
        Sign = Sign.Major,
        Why = "With groups, one of the four signs of neglect in Randy Friedlander's article: an association, club or alumni society is a network that you already belong to.",
        Remedy = "Name a professional body, club, board or alumni society that you belong to: on your profile choose \"Add profile section\", \"Additional\", \"Add organizations\"; student societies go into \"Activities and societies\" of your school. If there is none, look for one that you would like to join.",
        HelpUri = RuleCatalog.PageOf("no-associations"),
    };

    /// <inheritdoc/>
    protected override Fact<Tally> Look(Profile profile) => Fact.Sum(
    [
        profile.Organizations.HowMany(),
        profile.Education.Select(Activities),
    ]);

    /// <inheritdoc/>
    protected override Verdict Judge(Tally seen, AuditContext context) => Verdict.Counted(
        seen,
        memberships => memberships > 0 ? 1 : 0,
        Text.Of(
            "no-associations.found",
            "Your profile names {associations, plural, =0 {no associations} one {# association} other {# associations}}.",
            ("associations", seen)),
        Evidence.Of(Labels.Associations, seen));

    private static Tally Activities(ImmutableArray<EducationEntry> schools)
    {
        var seen = schools.Count(school => school.HasActivities);
        return schools.Any(school => school.HasUnreadActivities) ? Tally.AtLeast(seen, EducationEntry.ActivitiesLeftOut) : Tally.Exactly(seen);
    }
}

public static partial class RuleCatalog
{
    /// <summary>The profile names no association.</summary>
    public static IAuditRule NoAssociations { get; } = new NoAssociations();
}
