using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The headline is the one that LinkedIn made.</summary>
internal sealed class DefaultHeadline : Rule<(string Headline, ImmutableArray<Position> Positions)>
{
    /// <summary>How LinkedIn joins title and employer, in its languages.</summary>
    private static readonly string[] Joints = ["at", "@", "bei", "chez", "en", "presso", "em", "bij"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "default-headline",
        Title = "Headline of your own",
        Category = Category.Identity,
        Weight = Weight.Moderate,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Sign = Sign.Minor,
        Why = "LinkedIn fills the headline with your job title and employer, which your profile shows anyway.",
        Remedy = "Open your profile, click the pencil beside your name, and write into \"Headline\" what you do and for whom, in your own words; there is room for 220 characters.",
        HelpUri = RuleCatalog.PageOf("default-headline"),
    };

    /// <inheritdoc/>
    protected override Fact<(string Headline, ImmutableArray<Position> Positions)> Look(Profile profile) => profile.Headline.SelectMany(headline =>
        string.IsNullOrWhiteSpace(headline) ? Fact.Observed((headline, ImmutableArray<Position>.Empty)) : profile.Positions.Select(positions => (headline, positions)));

    /// <inheritdoc/>
    protected override Verdict Judge((string Headline, ImmutableArray<Position> Positions) seen, AuditContext context)
    {
        var headline = Spaced(seen.Headline);
        if (headline.Length == 0)
            return Verdict.DoesNotApply(Text.Of("default-headline.no-headline", "There is no headline that could be LinkedIn's or your own."));
        return seen.Positions.Any(position => position.IsCurrent && IsMadeOf(headline, position))
            ? Verdict.Neglected(
                Text.Of("default-headline.default", "Your headline says just your job title and employer."),
                new Evidence(Labels.Headline, Text.Of("default-headline.default.value", "job title and employer")))
            : Verdict.Kept(
                Text.Of("default-headline.own", "Your headline is in your own words."),
                new Evidence(Labels.Headline, Text.Of("default-headline.own.value", "own words")));
    }

    private static bool IsMadeOf(string headline, Position position)
    {
        var (title, company) = (Spaced(position.Title), Spaced(position.Company));
        // One that is missing leaves a space at an end, where the headline has none.
        return Joints.Any(joint => headline.Equals($"{title} {joint} {company}", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A text without spaces at its ends, and with one where several stood.</summary>
    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

public static partial class RuleCatalog
{
    /// <summary>The headline is the one that LinkedIn made.</summary>
    public static IAuditRule DefaultHeadline { get; } = new DefaultHeadline();
}
