using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Nothing on the profile is of the last years.</summary>
internal sealed class StaleProfile : Rule<(ImmutableArray<Position> Positions, LatestDate Latest)>
{
    private const int Years = 3;

    private static Blindspot UnreadStart { get; } = Blindspot.UnreadDate(Entries.CurrentPosition);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "stale-profile",
        Title = "Freshness of the profile",
        Category = Category.Substance,
        Weight = Weight.Moderate,
        Effort = Effort.M,
        Grade = EvidenceGrade.E,
        Curve = Curve.Through((1, 1), (3, 0.5), (6, 0)),
        Why = "Randy Friedlander's article is about profiles that were set up once and then left alone. One whose newest date lies years back looks like that, whatever you have done since.",
        Remedy = "Think of the last three years: a course, a project, a talk, a task taken on, a voluntary post. On your profile choose \"Add profile section\" and enter the newest of them with its date.",
        HelpUri = RuleCatalog.PageOf("stale-profile"),
    };

    /// <inheritdoc/>
    protected override Fact<(ImmutableArray<Position> Positions, LatestDate Latest)> Look(Profile profile) =>
        profile.Positions.Match<Fact<(ImmutableArray<Position> Positions, LatestDate Latest)>>(positions => Latest(profile).Select(latest => (positions, latest)), why => why);

    /// <inheritdoc/>
    protected override Verdict Judge((ImmutableArray<Position> Positions, LatestDate Latest) seen, AuditContext context) =>
        context.OverLastMonths(12 * Years, window => NewWork(seen.Positions, window, context.CurveOf(Info)) ?? Judge(seen.Latest, window, context.CurveOf(Info)));

    /// <summary>
    /// What a current position decides alone. Who began lately need not have anything newer; but a beginning that is fresh by itself is
    /// no reason to ask no further, or a new position would take away what is kept.
    /// </summary>
    private static Verdict? NewWork(ImmutableArray<Position> positions, DateWindow window, Curve curve)
    {
        var current = positions.Where(position => position.IsCurrent).ToList();
        if (current.Exists(position => position.StartedOn is { } start && curve.At(window.YearsSince(start.Latest)) >= 1))
            return null;
        if (current.Exists(position => position.HasUnreadStart))
            return new Verdict.CannotTell(UnreadStart);
        return current.Exists(position => position.StartedOn?.Latest > window.After)
            ? Verdict.DoesNotApply(Text.Of(
                "stale-profile.new-position",
                "A current position began less than {years} years before {day}, so there need not be anything newer.",
                ("years", Years), ("day", window.Through)))
            : null;
    }

    private static Verdict Judge(LatestDate latest, DateWindow window, Curve curve)
    {
        if (latest.Date is not { } newest)
        {
            return latest.Beyond is { } hidden
                ? new Verdict.CannotTell(hidden)
                : Verdict.DoesNotApply(Text.Of("stale-profile.undated", "Nothing on the profile has a date."));
        }

        var years = window.YearsSince(newest.Latest);
        var score = curve.At(years);
        return score < 1 && latest.Beyond is { } why
            ? new Verdict.CannotTell(why)
            : Verdict.Scored(
                score,
                Text.Of(
                    "stale-profile.found",
                    "The newest date seen on your profile lies {years, plural, =0 {less than a year} =1 {about a year} other {about # years}} before {day}.",
                    ("years", Wording.RoughYears(years)), ("day", window.Through)),
                new Evidence(Labels.NewestDate, newest.ToString()));
    }

    private static Fact<LatestDate> Latest(Profile profile) => LatestDate.Of(
    [
        profile.Positions.Select(all => LatestDate.Of(
            all.SelectMany(each => new[] { each.StartedOn, each.FinishedOn }), all.Any(each => each.HasUnreadStart || each.HasUnreadEnd))),
        profile.Education.Select(all => LatestDate.Of(
            all.SelectMany(each => new[] { each.StartedOn, each.FinishedOn }), all.Any(each => each.HasUnreadDate))),
        // A certificate's end is the day on which it expires, and nothing that anybody did.
        profile.Certifications.Select(all => LatestDate.Of(all.Select(each => each.StartedOn), all.Any(each => each.HasUnreadDate))),
        Latest(profile.Projects),
        Latest(profile.Publications),
        Latest(profile.Patents),
        Latest(profile.Honors),
        Latest(profile.Courses),
        Latest(profile.TestScores),
        Latest(profile.Organizations),
        Latest(profile.Volunteering),
        profile.RecommendationsReceived.Select(all => LatestDate.Of(all.Select(each => On(each.WrittenOn)), all.Any(each => each.WrittenOn is null))),
        profile.Photo.Select(photo => new LatestDate(On(photo.UploadedOn), photo is { IsSet: true, UploadedOn: null } ? ProfileImage.PhotoUndated : null)),
    ]);

    private static Fact<LatestDate> Latest(Fact<ImmutableArray<SectionEntry>> section) => section.Select(all => LatestDate.Of(
        all.SelectMany(each => new[] { each.StartedOn, each.FinishedOn }), all.Any(each => each.HasUnreadDate)));

    private static PartialDate? On(DateOnly? day) => day is { } known ? new PartialDate(known.Year, known.Month, known.Day) : null;
}

public static partial class RuleCatalog
{
    /// <summary>Nothing on the profile is of the last years.</summary>
    public static IAuditRule StaleProfile { get; } = new StaleProfile();
}
