using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports;

/// <summary>Finds out what each kind of source would make certain, by asking the rules again as if it had been read.</summary>
/// <param name="judge">How a rule ends for a profile.</param>
internal sealed class NextSources(Func<IAuditRule, Profile, AuditContext, Outcome> judge)
{
    // Of sources that help alike, the one that takes the least time first.
    private static readonly ImmutableArray<SourceKind> ByTrouble = [SourceKind.Answers, SourceKind.Page, SourceKind.Pdf, SourceKind.Export];

    /// <summary>What helps, the most helpful first.</summary>
    /// <param name="profile">What was read.</param>
    /// <param name="context">As of when.</param>
    /// <param name="audited">Every rule with its finding.</param>
    public ImmutableArray<NextSource> Of(Profile profile, AuditContext context, IReadOnlyList<(IAuditRule Rule, Finding Finding)> audited)
    {
        var open = audited.Where(each => each.Finding is { Outcome: Outcome.CannotTell, Weight.Value: > 0 }).ToList();
        if (open.Count == 0)
            return [];
        var width = Width(audited.Select(each => each.Finding));
        return
        [
            .. ByTrouble
                .Where(kind => !IsRead(profile, kind))
                .Select(kind => new NextSource(kind, width - Width(Known(kind))))
                .Where(next => Score.Printed(next.Points) > 0)
                .OrderByDescending(next => Score.Printed(next.Points)),
        ];

        IEnumerable<Finding> Known(SourceKind kind)
        {
            var shown = Showable.With(profile, kind);
            var told = open
                .Where(each => shown.All(then => IsTold(judge(each.Rule, then, context with { AsOf = context.AsOf ?? then.NewestDate }))))
                .Select(each => each.Finding)
                .ToHashSet(ReferenceEqualityComparer.Instance);
            // Whether they will be kept or neglected makes no difference to the width.
            return audited.Select(each => told.Contains(each.Finding) ? each.Finding with { Outcome = Outcome.Kept, Score = 1 } : each.Finding);
        }
    }

    // Every answer is a source of its own.
    private static bool IsRead(Profile profile, SourceKind kind) => kind switch
    {
        SourceKind.Answers => false,
        SourceKind.Export => profile.Sources.Any(source => source.Archive == ArchiveKind.Complete),
        _ => profile.Sources.Any(source => source.Kind == kind),
    };

    private static bool IsTold(Outcome outcome) => outcome is Outcome.Kept or Outcome.Neglected or Outcome.NotApplicable;

    private static double Width(IEnumerable<Finding> findings)
    {
        var score = Appraisal.Score([.. findings]);
        return score.Highest - score.Lowest;
    }
}
