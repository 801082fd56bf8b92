using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export;

/// <summary>From the tables of an export to facts: what it shows, and why it does not show the rest.</summary>
internal static class ExportProfile
{
    public static Profile Of(ExportTables tables, ProfileSource source, DateOnly? newest, ImmutableArray<Diagnostic> diagnostics)
    {
        var kind = source.Archive ?? ArchiveKind.Partial;
        return new Profile
        {
            Sources = [source],
            NewestDate = newest,
            Diagnostics = diagnostics,
            Name = tables.Profile.Show(kind, () => tables.Profile.FullName, "First Name", "Last Name"),
            Photo = Image(tables.RichMedia.Photo, tables, Text.Of("what.whether-photo", "whether your profile shows a photo"), Advice.AnswerPhoto),
            Banner = Image(tables.RichMedia.Banner, tables, Text.Of("what.whether-banner", "whether your profile shows a banner"), Advice.AnswerBanner),
            Headline = tables.Profile.Show(kind, () => tables.Profile.Headline, "Headline"),
            Location = tables.Profile.Show(kind, () => tables.Profile.Location, "Geo Location"),
            Industry = tables.Profile.Show(kind, () => tables.Profile.Industry, "Industry"),
            ContactRoutes = tables.Profile.Show(kind, () => tables.Profile.ContactRoutes, "Websites", "Twitter Handles"),
            PublicAddress = Address(tables, kind),
            SummaryLength = tables.Profile.Show(kind, () => tables.Profile.SummaryLength, "Summary"),
            Positions = tables.Positions.Show(kind, () => tables.Positions.Positions, "Company Name", "Title", "Description", "Started On", "Finished On"),
            Education = tables.Education.Show(kind, () => tables.Education.Entries, "School Name", "Activities"),
            Skills = tables.Skills.Show(kind, () => Tally.Exactly(tables.Skills.Count)),
            Certifications = tables.Certifications.Show(kind, () => tables.Certifications.Entries),
            Projects = tables.Projects.Show(kind, () => tables.Projects.Entries),
            Publications = tables.Publications.Show(kind, () => tables.Publications.Entries),
            Patents = tables.Patents.Show(kind, () => tables.Patents.Entries),
            Honors = tables.Honors.Show(kind, () => tables.Honors.Entries),
            Courses = tables.Courses.Show(kind, () => tables.Courses.Entries),
            TestScores = tables.TestScores.Show(kind, () => tables.TestScores.Entries),
            Languages = tables.Languages.Show(kind, () => tables.Languages.Entries),
            Organizations = tables.Organizations.Show(kind, () => tables.Organizations.Entries),
            Volunteering = tables.Volunteering.Show(kind, () => tables.Volunteering.Entries),
            Causes = tables.Causes.Show(kind, () => tables.Causes.Entries),
            Featured = Featured(tables, kind),
            RecommendationsReceived = tables.RecommendationsReceived.Show(kind, () => tables.RecommendationsReceived.Recommendations),
            RecommendationsGiven = tables.RecommendationsGiven.Show(kind, () => tables.RecommendationsGiven.Recommendations),
            EndorsementsReceived = tables.EndorsementsReceived.Show(kind, () => Tally.Exactly(tables.EndorsementsReceived.Accepted), "Endorsement Status"),
            EndorsementsGiven = tables.EndorsementsGiven.Show(kind, () => tables.EndorsementsGiven.Log, "Endorsement Date"),
            ConnectionCount = tables.Connections.Show(kind, () => Tally.Exactly(tables.Connections.Connections.Length)),
            Connections = tables.Connections.Show(kind, () => tables.Connections.Connections, "Connected On"),
            Groups = Groups(tables, kind),
            FollowedCompanies = tables.CompanyFollows.Show(kind, () => Tally.Exactly(tables.CompanyFollows.Count)),
            FollowedPeople = tables.MemberFollows.Show(kind, () => Tally.Exactly(tables.MemberFollows.Count), "FullName", "Status"),
            FollowedHashtags = tables.HashtagFollows.Show(kind, () => Tally.Exactly(tables.HashtagFollows.Count), "HashTag"),
            Invitations = tables.Invitations.Show(kind, () => tables.Invitations.Invitations, "Direction", "Message"),
            Correspondence = Correspondence(tables, kind),
            Posts = Posts(tables, kind),
            Comments = tables.Comments.Show(kind, () => tables.Comments.Log),
            Reactions = tables.Reactions.Show(kind, () => tables.Reactions.Log),
        };
    }

    // The log of uploads proves a photo, never its absence.
    private static Fact<ProfileImage> Image(Tables.Upload upload, ExportTables tables, Text what, Text advice) => upload.Happened
        ? Fact.Observed(new ProfileImage(IsSet: true, upload.Newest), new Origin(SourceKind.Export, tables.RichMedia.Name))
        : new Blindspot.NeverShownBy(SourceKind.Export, what, advice);

    private static Fact<string> Address(ExportTables tables, ArchiveKind kind) =>
        tables.Invitations.Show(kind, () => tables.Invitations.OwnAddress) is Fact<string?>.Observed { Value: { } address, Origins: var origins }
            ? Fact.Observed(address, origins)
            : new Blindspot.NeverShownBy(SourceKind.Export, Text.Of("what.address-without-invitations", "the address of your public profile unless you have sent or received an invitation"), Advice.AnswerUrl);

    // What the member published or attached, as far as the export tells: the Featured section itself is in none.
    private static Fact<ImmutableArray<SectionEntry>> Featured(ExportTables tables, ArchiveKind kind)
    {
        ImmutableArray<SectionEntry> seen = [.. Enumerable.Repeat(new SectionEntry("", Origin: new Origin(SourceKind.Export, "Articles")), tables.Articles.Count), .. tables.RichMedia.Featured];
        if (seen.IsEmpty && (tables.Articles.Failure ?? tables.RichMedia.Failure) is { } why)
            return why;
        if (!seen.IsEmpty)
            return Fact.Observed(seen, [.. seen.Select(entry => entry.Origin!).DistinctBy(origin => origin.Part).Select(origin => origin with { Row = null })]);
        return kind == ArchiveKind.Partial
            ? new Blindspot.LeftOut("Articles", Advice.LargerArchive)
            : Fact.Observed(seen, new Origin(SourceKind.Export, Text.Of("origin.none", "{file} not in the data", ("file", "Articles"))) { IsInferred = true });
    }

    /// <summary>
    /// Groups stand in a table of their own only in the member data API, else in the data for advertisers. A filled row with an empty cell is evidence of none; an empty row (ads opt-out) or a
    /// missing column is not. Whoever gave a group its picture belongs to one.
    /// </summary>
    private static Fact<Tally> Groups(ExportTables tables, ArchiveKind kind)
    {
        Blindspot unknown = new Blindspot.NeverShownBy(SourceKind.Export, Text.Of("what.groups-without-ads", "your groups unless your advertising data (Ad_Targeting.csv) names them"), Advice.AnswerGroups);
        var least = tables.RichMedia.RunsGroup ? 1 : 0;
        if (tables.Groups.Show(kind, () => Tally.Exactly(tables.Groups.Count)) is { IsObserved: true } listed)
            return listed;
        return tables.AdTargeting.Show(kind, () => tables.AdTargeting.Groups) switch
        {
            Fact<int?>.Observed { Value: { } count, Origins: var origins } => Fact.Observed(Tally.Exactly(Math.Max(count, least)), count < least ? origins.Add(new Origin(SourceKind.Export, tables.RichMedia.Name)) : origins),
            _ when least > 0 => Fact.Observed(Tally.AtLeast(least, unknown), new Origin(SourceKind.Export, tables.RichMedia.Name)),
            _ => tables.AdTargeting.Failure ?? unknown,
        };
    }

    private static Fact<Correspondence> Correspondence(ExportTables tables, ArchiveKind kind) =>
        tables.Messages.Show(kind, () => tables.Messages.Fold(tables.Invitations.OwnAddress, tables.Profile.FullName, tables.Connections), "DATE", "FROM").SelectMany(fold => fold is null
            ? new Blindspot.NotUnderstood(tables.Messages.Name, Text.Of("export.unknown-sender", "it does not tell which of the senders you are."), Advice.LargerArchive)
            : Fact.Observed(fold));

    private static Fact<ActivityLog> Posts(ExportTables tables, ArchiveKind kind)
    {
        var posts = tables.Shares.Show(kind, () => tables.Shares.Log)
            .And(tables.Reposts.Show(kind, () => tables.Reposts.Log))
            .Select(logs => logs.First.Plus(logs.Second).Plus(tables.Articles.Log));
        return posts.IsObserved && tables.Articles.Failure is { } why ? why : posts;
    }
}
