using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile omits all but the basic information.</summary>
internal sealed class OnlyBasics : Rule<Tally>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "only-basics",
        Title = "More than the basics",
        Category = Category.Substance,
        Weight = Weight.Serious,
        Effort = Effort.M,
        Grade = EvidenceGrade.A,
        Sign = Sign.Major,
        Curve = Curve.Through((0, 0), (2, 0.5), (4, 1)),
        Why = "One of the four signs of neglect in Randy Friedlander's article. In a study, the breadth of a profile, up-to-date knowledge and life beyond work included, was related to measures of how people worked.",
        Remedy = "On your profile choose \"Add profile section\" and then \"Recommended\" or \"Additional\", and fill two sections that you have something for: languages, a course, a project, volunteering.",
        HelpUri = RuleCatalog.PageOf("only-basics"),
    };

    /// <inheritdoc/>
    protected override Fact<Tally> Look(Profile profile) => Fact.Sum(
    [
        Filled(profile.Certifications),
        Filled(profile.Projects),
        Filled(profile.Publications),
        Filled(profile.Patents),
        Filled(profile.Honors),
        Filled(profile.Courses),
        Filled(profile.TestScores),
        Filled(profile.Languages),
        Filled(profile.Organizations),
        Filled(profile.Volunteering),
        Filled(profile.Causes),
        Filled(profile.Featured),
        profile.RecommendationsReceived.SelectMany(received => Filled(received.CountVisible())),
    ]);

    /// <inheritdoc/>
    protected override Verdict Judge(Tally seen, AuditContext context) => Verdict.Counted(
        seen,
        context.CurveOf(Info),
        Text.Of(
            "only-basics.found",
            "Beyond the basics, your profile fills {sections, plural, =0 {no optional sections} one {# optional section} other {# optional sections}}.",
            ("sections", seen)),
        Evidence.Of(Labels.OptionalSections, seen));

    private static Fact<int> Filled(Fact<ImmutableArray<SectionEntry>> section) => section.Select(entries => entries.IsEmpty ? 0 : 1);

    // One that is seen fills a section; none that is seen leaves it open as long as there may be more.
    private static Fact<int> Filled(Tally entries) => entries is { Count: 0, Beyond: { } why } ? why : Fact.Observed(Math.Min(entries.Count, 1));
}

public static partial class RuleCatalog
{
    /// <summary>The profile omits all but the basic information.</summary>
    public static IAuditRule OnlyBasics { get; } = new OnlyBasics();
}
