using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rendering;

/// <summary>
/// Reports of the library's own rules on members whose every text is the same one: what an export with hostile names would give. What rules
/// and rulebooks say themselves is <see cref="RenderedReport.Saying"/>.
/// </summary>
internal static class HostileReports
{
    /// <summary>Every report in which the text stands.</summary>
    public static IEnumerable<AuditReport> Of(string text) => [RenderedReport.Saying(text), OfNames(text), OfNothingSeen(text)];

    /// <summary>Someone with a past and people from it, all of one name: findings, evidence, drafts and excuses have somebody to name.</summary>
    public static AuditReport OfNames(string text)
    {
        var (origin, longAgo) = (new Origin(SourceKind.Export, text), TestProfile.AsOf.AddYears(-6));
        var people = Enumerable.Range(0, 8).Select(i => Person.Of($"https://www.linkedin.com/in/hostile-{i}", text, "")).ToList();
        Fact<T> Seen<T>(T value) => Fact.Observed(value, origin);
        var entries = Seen<ImmutableArray<SectionEntry>>([new SectionEntry(text)]);
        return new ProfileAuditor().Audit(TestProfile.Bare with
        {
            Sources = [Source(text)],
            Diagnostics = [new Diagnostic(DiagnosticSeverity.Warning, text, text, 1, text)],
            Name = Seen(text),
            Headline = Seen(text),
            Location = Seen(text),
            Industry = Seen(text),
            PublicAddress = Seen($"https://www.linkedin.com/in/{text}"),
            Positions = Seen<ImmutableArray<Position>>([TestProfile.Job(text, 0, 2019, null) with { Title = text }, TestProfile.Job($"{text} old", 0, 2009, 2012) with { Title = text }]),
            Education = Seen<ImmutableArray<EducationEntry>>([new EducationEntry(text, text, false, null, null)]),
            Certifications = entries,
            Organizations = entries,
            Volunteering = entries,
            RecommendationsReceived = Seen<ImmutableArray<Recommendation>>([.. people.Select(person => TestProfile.Praise with { Person = person })]),
            ConnectionCount = Seen(Tally.Exactly(people.Count)),
            Connections = Seen<ImmutableArray<Connection>>([.. people.Select(person => new Connection(longAgo, person, text))]),
            Correspondence = Seen(new Correspondence([.. people.Select(person => TestProfile.Talk with { Other = person, FirstOn = longAgo, LastOn = longAgo })], [])),
            Invitations = Seen<ImmutableArray<Invitation>>([.. people.Select(person => TestProfile.Invited with { Direction = InvitationDirection.Incoming, SentOn = longAgo, Person = person })]),
        });
    }

    /// <summary>Not one fact is seen, and the text is the reason.</summary>
    public static AuditReport OfNothingSeen(string text) =>
        new ProfileAuditor().Audit(Profile.Unseen(Source(text), new Blindspot.NotUnderstood(text, text, text)) with { NewestDate = TestProfile.AsOf });

    private static ProfileSource Source(string text) => new(SourceKind.Export, ArchiveKind.Partial, text, 1, [new UnreadPart(text, text, text)]);
}
