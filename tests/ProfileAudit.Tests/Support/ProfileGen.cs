using System.Collections.Immutable;
using CsCheck;
using ProfileAudit.Profiles;

namespace ProfileAudit.Tests.Support;

/// <summary>Random profiles: each fact unseen, empty, at the edges of the rules, or well beyond them.</summary>
internal static class ProfileGen
{
    /// <summary>Stands in every text of these profiles, so that a report that quotes one is found out.</summary>
    public const string Marker = "Zanzibar";

    private static readonly Gen<int> Counts = OneOf(0, 1, 2, 3, 4, 5, 11, 12, 14, 15, 24, 25, 49, 50, 149, 150, 499, 500, 900);
    private static readonly Gen<int> FewCounts = Gen.Int[0, 3];

    private static readonly Gen<Tally> Tallies =
        from count in Counts
        from exact in Often
        select exact ? Tally.Exactly(count) : Tally.AtLeast(count, TestProfile.Hidden);

    private static readonly Gen<DateOnly?> Days = Gen.OneOf(
        OneOf<DateOnly?>(null, new(2026, 3, 1), new(2025, 3, 2), new(2025, 3, 1), new(2026, 3, 2)),
        Gen.Int[0, 3000].Select(ago => (DateOnly?)TestProfile.AsOf.AddDays(-ago)));

    private static readonly Gen<ActivityLog> Logs = Gen.OneOf(
        Days.Array[0, 40],
        Gen.Int[0, 30].Select(ago => (DateOnly?)TestProfile.AsOf.AddDays(-ago)).Array[0, 40]).Select(ActivityLog.From);

    private static readonly Gen<PartialDate?> Ends = OneOf<PartialDate?>(
        null, null, new(2016), new(2016, 3), new(2016, 3, 1), new(2016, 3, 2), new(2010), new(2024, 5), new(2030));

    private static readonly Gen<Position> Position =
        from company in OneOf("", $"{Marker} Bridges")
        from title in OneOf("", $"{Marker} engineer")
        from length in OneOf(0, 49, 50, 400)
        from end in Ends
        select new Position { Company = company, Title = title, DescriptionLength = length, StartedOn = null, FinishedOn = end };

    private static readonly Gen<Recommendation> Recommendation =
        OneOf(Enum.GetValues<RecommendationVisibility>()).Select(visibility => new Recommendation(visibility, null));

    // Mostly empty: there are so many optional sections that else hardly a profile would lack them.
    private static readonly Gen<ImmutableArray<SectionEntry>> Section =
        OneOf(0, 0, 0, 0, 0, 2).Select(count => Enumerable.Repeat(new SectionEntry(Marker), count).ToImmutableArray());

    private static readonly Gen<EducationEntry> School = Gen.Bool.Select(activities => new EducationEntry(Marker, Marker, activities, null, null));

    private static readonly Gen<Connection> Connection = Gen.OneOf(Days, Gen.Const((DateOnly?)TestProfile.AsOf)).Select(day => new Connection(day));

    // Steps of a building site: each answers for one fact, or for two that a source only shows together.
    private static readonly Gen<Func<Profile, Profile>>[] Steps =
    [
        Often.Select<bool, Func<Profile, Profile>>(dated => profile => profile with { NewestDate = dated ? TestProfile.AsOf : null }),
        Step(Gen.Bool.Select(set => new ProfileImage(set)), (profile, fact) => profile with { Photo = fact }),
        Step(OneOf("", " ", $"{Marker} is where I sing", $"{Marker} engineer at {Marker} Bridges"), (profile, fact) => profile with { Headline = fact }),
        Step(OneOf("", Marker), (profile, fact) => profile with { Location = fact }),
        Step(OneOf(0, 1, 199, 200, 500, 799, 800, 2600), (profile, fact) => profile with { SummaryLength = fact }),
        Step(List(Position), (profile, fact) => profile with { Positions = fact }),
        Step(List(School), (profile, fact) => profile with { Education = fact }),
        Step(Tallies, (profile, fact) => profile with { Skills = fact }),
        Step(Section, (profile, fact) => profile with { Certifications = fact }),
        Step(Section, (profile, fact) => profile with { Projects = fact }),
        Step(Section, (profile, fact) => profile with { Publications = fact }),
        Step(Section, (profile, fact) => profile with { Patents = fact }),
        Step(Section, (profile, fact) => profile with { Honors = fact }),
        Step(Section, (profile, fact) => profile with { Courses = fact }),
        Step(Section, (profile, fact) => profile with { TestScores = fact }),
        Step(Section, (profile, fact) => profile with { Languages = fact }),
        Step(Section, (profile, fact) => profile with { Organizations = fact }),
        Step(Section, (profile, fact) => profile with { Volunteering = fact }),
        Step(Section, (profile, fact) => profile with { Causes = fact }),
        Step(Section, (profile, fact) => profile with { Featured = fact }),
        Step(List(Recommendation), (profile, fact) => profile with { RecommendationsReceived = fact }),
        Step(Tallies, (profile, fact) => profile with { ConnectionCount = fact }),
        Step(
            Counts.SelectMany(count => Connection.Array[count]).Select(all => all.ToImmutableArray()),
            (profile, fact) => profile with { Connections = fact, ConnectionCount = Counted(fact, profile.ConnectionCount) }),
        Step(Tallies, (profile, fact) => profile with { Groups = fact }),
        Step(Logs, (profile, fact) => profile with { Posts = fact }),
        Step(Logs, (profile, fact) => profile with { Comments = fact }),
    ];

    public static Gen<Profile> Profile { get; } =
        Steps.Aggregate(Gen.Const(TestProfile.Unseen), (profiles, step) => Gen.Select(profiles, step, (profile, build) => build(profile)));

    /// <summary>Ten times out of eleven.</summary>
    private static Gen<bool> Often => Gen.Int[0, 10].Select(roll => roll > 0);

    private static Gen<ImmutableArray<T>> List<T>(Gen<T> one) => FewCounts.SelectMany(count => one.Array[count]).Select(all => all.ToImmutableArray());

    private static Gen<Func<Profile, Profile>> Step<T>(Gen<T> value, Func<Profile, Fact<T>, Profile> build) =>
        Gen.Select(value, Often, (seen, isSeen) => (Func<Profile, Profile>)(profile => build(profile, isSeen ? TestProfile.Seen(seen) : TestProfile.Hidden)));

    private static Fact<Tally> Counted(Fact<ImmutableArray<Connection>> connections, Fact<Tally> otherwise) =>
        connections.Select(all => Tally.Exactly(all.Length)).Or(otherwise);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
