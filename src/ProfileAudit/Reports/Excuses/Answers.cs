using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Excuses;

/// <summary>
/// Answers excuses with the member's own figures. Only excuses behind which something was found are answered, and those for which
/// there is no figure stay unanswered: a lecture helps nobody.
/// </summary>
internal static class Answers
{
    /// <summary>Who does half of what a rule asks for needs no answer to an excuse that is not made.</summary>
    private const double Below = 0.5;

    public static ImmutableArray<ExcuseAnswer> Of(Profile profile, AuditContext context, IReadOnlyCollection<Finding> findings) =>
    [
        .. Excuse.All
            .Where(excuse => findings.Any(finding => finding is { Outcome: Outcome.Neglected, Score: < Below } && finding.Rule.Excuse == excuse))
            .Select(excuse => (Excuse: excuse, Figures: Figures(excuse, profile, context)))
            .Where(answer => answer.Figures is not null)
            .Select(answer => new ExcuseAnswer(answer.Excuse, Text.Of("excuse.answer", "{figures} {answer}", ("figures", answer.Figures!), ("answer", answer.Excuse.Reply)))),
    ];

    private static Text? Figures(Excuse excuse, Profile profile, AuditContext context) => excuse.Id switch
    {
        "no-benefit" => NoBenefit.Figures(profile, context),
        "no-time" => NoTime.Figures(profile, context),
        "salespeople" => Salespeople.Figures(profile),
        "dont-know-how" => DontKnowHow.Figures(profile, context),
        "know-enough" => KnowEnough.Figures(profile, context),
        _ => null,
    };

    /// <summary>The value of a fact that was seen; otherwise nothing.</summary>
    public static T? Seen<T>(this Fact<T> fact)
        where T : struct => fact.Match(value => (T?)value, _ => null);

    /// <summary>A count that is exact and not 0; otherwise nothing.</summary>
    public static int? Some(this Fact<Tally> fact) => fact.Seen() is { IsExact: true, Count: > 0 and var count } ? count : null;

    /// <summary>How many entries of a log fall into a window, where every entry has a date.</summary>
    public static int? Within(this Fact<ActivityLog> fact, DateWindow window) =>
        fact.Match(log => log.Undated == 0 ? log.CountBetween(window.After, window.Through) : (int?)null, _ => null);

}
