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

    private static readonly Gen<PartialDate?> Starts = OneOf<PartialDate?>(null, new(2009), new(2015, 6), new(2019), new(2023, 3), new(2023, 4), new(2025));

    private static readonly Gen<string> Companies = OneOf("", $"{Marker} Bridges", $"{Marker} Tunnels", "Elsewhere");

    private static readonly Gen<Position> Position =
        from company in Companies
        from title in OneOf("", $"{Marker} engineer")
        from length in OneOf(0, 49, 50, 400)
        from start in Starts
        from end in Ends
        select new Position { Company = company, Title = title, DescriptionLength = length, StartedOn = start, FinishedOn = end };

    private static readonly Gen<Recommendation> Recommendation =
        from visibility in OneOf(Enum.GetValues<RecommendationVisibility>())
        from day in Days
        from person in People
        select new Recommendation(visibility, day, null, person);

    // Mostly empty: there are so many optional sections that else hardly a profile would lack them.
    private static readonly Gen<ImmutableArray<SectionEntry>> Section =
        from count in OneOf(0, 0, 0, 0, 0, 2)
        from start in Starts
        select Enumerable.Repeat(new SectionEntry(Marker, start), count).ToImmutableArray();

    private static readonly Gen<EducationEntry> School =
        from activities in Gen.Bool
        from start in Starts
        from name in OneOf(Marker, $"{Marker} Bridges")
        select new EducationEntry(name, Marker, activities, start, null);

    // Few enough to meet again: with an address, with a name only, with the name of somebody else, and nobody that is told.
    private static Gen<Person?> People => OneOf<Person?>(
        null,
        Person.Of("https://www.linkedin.com/in/one", $"{Marker} One", ""),
        Person.Of("https://www.linkedin.com/in/two", $"{Marker} Two", ""),
        Person.Of("https://www.linkedin.com/in/twin", $"{Marker} Two", ""),
        Person.Of("", $"{Marker} Two", ""),
        Person.Of("", $"{Marker} Three", ""),
        Person.Of("", "", "hidden"));

    private static Gen<Person?> Somebody => Gen.Int[0, 40].Select(i => (Person?)Person.Of($"https://www.linkedin.com/in/person-{i}", $"{Marker} {i}", ""));

    private static Gen<Connection> Connection(Gen<string> companies) =>
        from day in Gen.OneOf(Days, Gen.Const((DateOnly?)TestProfile.AsOf))
        from person in Gen.OneOf(People, Somebody)
        from company in companies
        select new Connection(day, person, company);

    // All at one place, at a few, or far and wide.
    private static readonly Gen<ImmutableArray<Connection>> Network =
        from count in Counts
        from companies in Gen.OneOf(Gen.Const(Companies), Companies.Select(Gen.Const), Gen.Const(Gen.Int[0, 99].Select(i => $"Elsewhere {i}")))
        from connections in Connection(companies).Array[count]
        select connections.ToImmutableArray();

    // Mostly old, from many people: the pile that nobody looks at.
    private static readonly Gen<Invitation> Received =
        from ago in Gen.Int[10, 800]
        from person in Somebody
        select new Invitation(InvitationDirection.Incoming, TestProfile.AsOf.AddDays(-ago), InvitationNote.None, person);

    private static readonly Gen<Invitation> Invitation =
        from direction in OneOf(Enum.GetValues<InvitationDirection>())
        from day in Days
        from note in OneOf(Enum.GetValues<InvitationNote>())
        from person in People
        select new Invitation(direction, day, note, person);

    private static readonly Gen<Conversation> Conversation =
        from person in Gen.OneOf(People, Somebody)
        from sent in Gen.Int[0, 3]
        from received in Gen.Int[0, 3]
        from first in Days
        from length in Gen.Int[0, 400]
        from kind in Gen.Int[0, 15]
        let opened = sent > 0 && (received == 0 || (kind & 1) == 0)
        select new Conversation
        {
            Other = person,
            Sent = sent,
            Received = received,
            FirstOn = first,
            LastOn = first?.AddDays(length),
            HasDates = first is not null && kind != 15,
            IsOpenedByMember = opened,
            IsLastTheirs = received > 0 && (sent == 0 || (kind & 2) == 0),
            IsAdvertising = kind == 14,
        };

    private static readonly Gen<Conversation> LatelyWritten =
        from talk in Conversation
        from person in Somebody
        from ago in Gen.Int[0, 300]
        let day = TestProfile.AsOf.AddDays(-ago)
        select talk with { Other = person, FirstOn = day, LastOn = day, HasDates = true };

    private static readonly Gen<Correspondence> Letters =
        from conversations in Gen.OneOf(Conversation.Array[0, 4], Conversation.Array[0, 40], LatelyWritten.Array[0, 40])
        from months in Gen.Int[0, 30].Select(ago => new DateOnly(2026, 3, 1).AddMonths(-ago)).Array[0, 20]
        from gaps in Often
        select new Correspondence([.. conversations], [.. months.Distinct().Order()]) { HasGaps = !gaps };

    private static readonly Gen<ProfileImage> Images =
        from set in Gen.Bool
        from day in OneOf<DateOnly?>(null, new(2025, 6, 1), new(2023, 9, 1), new(2016, 1, 1))
        select new ProfileImage(set, set ? day : null);

    // Steps of a building site: each answers for one fact, or for two that a source only shows together.
    private static readonly Gen<Func<Profile, Profile>>[] Steps =
    [
        Often.Select<bool, Func<Profile, Profile>>(dated => profile => profile with { NewestDate = dated ? TestProfile.AsOf : null }),
        Step(Images, (profile, fact) => profile with { Photo = fact }),
        Step(Images, (profile, fact) => profile with { Banner = fact }),
        Step(OneOf("", Marker), (profile, fact) => profile with { Industry = fact }),
        Step(OneOf(0, 1, 3), (profile, fact) => profile with { ContactRoutes = fact }),
        Step(OneOf("", "https://www.linkedin.com/in/zanzibar", "https://www.linkedin.com/in/zanzibar-0a1b2c3d"), (profile, fact) => profile with { PublicAddress = fact }),
        Step(OneOf("", " ", Marker, $"{Marker} is where I sing", $"{Marker} engineer at {Marker} Bridges", $"{Marker} is where I sing, and where bridges and towns listen gladly"), (profile, fact) => profile with { Headline = fact }),
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
            Network,
            (profile, fact) => profile with { Connections = fact, ConnectionCount = Counted(fact, profile.ConnectionCount) }),
        Step(Tallies, (profile, fact) => profile with { Groups = fact }),
        Step(Logs, (profile, fact) => profile with { Posts = fact }),
        Step(Logs, (profile, fact) => profile with { Comments = fact }),
        Step(Logs, (profile, fact) => profile with { Reactions = fact }),
        Step(Logs, (profile, fact) => profile with { EndorsementsGiven = fact }),
        Step(Tallies, (profile, fact) => profile with { EndorsementsReceived = fact }),
        Step(Tallies, (profile, fact) => profile with { FollowedCompanies = fact }),
        Step(Tallies, (profile, fact) => profile with { FollowedPeople = fact }),
        Step(Tallies, (profile, fact) => profile with { FollowedHashtags = fact }),
        Step(List(Recommendation), (profile, fact) => profile with { RecommendationsGiven = fact }),
        Step(Gen.OneOf(Invitation.Array[0, 4], Invitation.Array[0, 40], Received.Array[0, 40]).Select(all => all.ToImmutableArray()), (profile, fact) => profile with { Invitations = fact }),
        Step(Letters, (profile, fact) => profile with { Correspondence = fact }),
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
