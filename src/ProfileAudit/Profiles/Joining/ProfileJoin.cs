using System.Collections.Immutable;

namespace ProfileAudit.Profiles.Joining;

/// <summary>
/// Joins profiles of one member. Every fact keeps what each source says about it, so that joining joined profiles comes to the same as
/// joining all at once.
/// </summary>
internal sealed class ProfileJoin
{
    private readonly ImmutableArray<Profile> profiles;

    // Up to which day the sources of activity and network can tell something.
    private readonly List<DateOnly> horizons = [];

    /// <exception cref="DifferentPeopleException">Two of them are clearly of different people.</exception>
    public ProfileJoin(IEnumerable<Profile> profiles)
    {
        this.profiles = [.. profiles.Select(profile => profile.WithGivenLists()).Select(profile => profile with { Sources = Dated(profile) })];
        if (SamePerson.IsRefuted(this.profiles))
            throw new DifferentPeopleException();
    }

    public Profile Join()
    {
        ImmutableArray<ProfileSource> sources =
            [.. profiles.SelectMany(profile => profile.Sources).OrderBy(source => source.Kind).ThenBy(source => source.Archive).ThenByDescending(source => source.NewestDate)];
        var joined = new Profile
        {
            Sources = sources,
            NewestDate = null,
            Diagnostics = [],
            Name = Join(profile => profile.Name, ClaimOrders.Shown),
            Photo = Image(profile => profile.Photo),
            Banner = Image(profile => profile.Banner),
            Headline = Join(profile => profile.Headline, ClaimOrders.Shown),
            Location = Join(profile => profile.Location, ClaimOrders.Shown),
            Industry = Join(profile => profile.Industry, ClaimOrders.Text),
            ContactRoutes = Join(profile => profile.ContactRoutes, ClaimOrders.Number),
            PublicAddress = Join(profile => profile.PublicAddress, ClaimOrders.Shown),
            SummaryLength = Join(profile => profile.SummaryLength, ClaimOrders.ShownNumber),
            Positions = Join(profile => profile.Positions, ClaimOrders.Positions),
            Education = Join(profile => profile.Education, ClaimOrders.Schools),
            Skills = Join(profile => profile.Skills, ClaimOrders.Tally),
            Certifications = Join(profile => profile.Certifications, ClaimOrders.Section),
            Projects = Join(profile => profile.Projects, ClaimOrders.Section),
            Publications = Join(profile => profile.Publications, ClaimOrders.Section),
            Patents = Join(profile => profile.Patents, ClaimOrders.Section),
            Honors = Join(profile => profile.Honors, ClaimOrders.Section),
            Courses = Join(profile => profile.Courses, ClaimOrders.Section),
            TestScores = Join(profile => profile.TestScores, ClaimOrders.Section),
            Languages = Join(profile => profile.Languages, ClaimOrders.Section),
            Organizations = Join(profile => profile.Organizations, ClaimOrders.Section),
            Volunteering = Join(profile => profile.Volunteering, ClaimOrders.Section),
            Causes = Join(profile => profile.Causes, ClaimOrders.Section),
            Featured = Join(profile => profile.Featured, ClaimOrders.Section),
            RecommendationsReceived = Join(profile => profile.RecommendationsReceived, ClaimOrders.Recommendations),
            RecommendationsGiven = Windowed(profile => profile.RecommendationsGiven, ClaimOrders.Recommendations),
            EndorsementsReceived = Join(profile => profile.EndorsementsReceived, ClaimOrders.Tally),
            EndorsementsGiven = Windowed(profile => profile.EndorsementsGiven, ClaimOrders.Log),
            ConnectionCount = Join(profile => profile.ConnectionCount, ClaimOrders.ShownTally),
            Connections = Windowed(profile => profile.Connections, ClaimOrders.Connections),
            Groups = Join(profile => profile.Groups, ClaimOrders.Tally),
            FollowedCompanies = Join(profile => profile.FollowedCompanies, ClaimOrders.Tally),
            FollowedPeople = Join(profile => profile.FollowedPeople, ClaimOrders.Tally),
            FollowedHashtags = Join(profile => profile.FollowedHashtags, ClaimOrders.Tally),
            Invitations = Windowed(profile => profile.Invitations, ClaimOrders.Invitations),
            Correspondence = Windowed(profile => profile.Correspondence, ClaimOrders.Letters),
            Posts = Windowed(profile => profile.Posts, ClaimOrders.Log),
            Comments = Windowed(profile => profile.Comments, ClaimOrders.Log),
            Reactions = Windowed(profile => profile.Reactions, ClaimOrders.Log),
        };
        return joined with
        {
            NewestDate = horizons.Count > 0 ? horizons.Min() : sources.Max(source => source.NewestDate),
            Diagnostics = [.. profiles.SelectMany(profile => profile.Diagnostics).Where(each => each.Code != Conflicts.Code), .. Conflicts.Of(joined)],
        };
    }

    private Fact<T> Join<T>(Func<Profile, Fact<T>> fact, ClaimOrder<T> order)
    {
        var claims = profiles.SelectMany(profile => Claim<T>.Of(profile, fact(profile))).Distinct().Order(order).ToImmutableArray();
        return claims is [var taken, ..]
            ? new Fact<T>.Observed(taken.Value, taken.Origins) { Claims = claims }
            : BlindspotOrder.Nearest(profiles.Select(fact).OfType<Fact<T>.NotObservable>().Select(unseen => unseen.Why));
    }

    /// <summary>A fact that is judged by days. What a source cannot know yet must not look as if the member had stopped.</summary>
    private Fact<T> Windowed<T>(Func<Profile, Fact<T>> fact, ClaimOrder<T> order)
    {
        var joined = Join(fact, order);
        if (joined is Fact<T>.Observed { Claims: [{ By.Newest: { } newest }, ..] })
            horizons.Add(newest);
        return joined;
    }

    /// <summary>A page shows a picture and not its age, the export's log of uploads its age: together they tell both.</summary>
    private Fact<ProfileImage> Image(Func<Profile, Fact<ProfileImage>> fact)
    {
        var joined = Join(fact, ClaimOrders.Image);
        if (joined is not Fact<ProfileImage>.Observed { Value.IsSet: true, Claims: [var taken, ..] claims })
            return joined;
        var dated = claims.Where(claim => claim.Value is { IsSet: true, UploadedOn: not null }).MaxBy(claim => claim.Value.UploadedOn);
        return dated is null || dated == taken
            ? joined
            : new Fact<ProfileImage>.Observed(dated.Value, [.. taken.Origins.Union(dated.Origins)]) { Claims = claims };
    }

    // A joined profile's sources have their dates already.
    private static ImmutableArray<ProfileSource> Dated(Profile profile)
    {
        var first = profile.Sources.FirstOrDefault(source => source.Kind != SourceKind.Answers);
        return first is null || profile.Sources.Any(source => source.NewestDate is not null)
            ? profile.Sources
            : profile.Sources.Replace(first, first with { NewestDate = profile.NewestDate });
    }
}
