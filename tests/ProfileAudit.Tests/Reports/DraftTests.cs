using System.Collections.Immutable;
using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports;

/// <summary>Texts in the member's name: short, friendly, true.</summary>
public sealed class DraftTests
{
    private static readonly DateOnly Old = new(2019, 5, 6);

    [Fact]
    public void Former_colleagues_get_a_note_for_each_employer_first_where_nobody_is_connected()
    {
        var drafts = Drafts(TestProfile.Bare with
        {
            Positions = TestProfile.Jobs(
                TestProfile.Job("Present Works", 0, 2021, null),
                TestProfile.Job("Example Bridges", 0, 2015, 2020),
                TestProfile.Job("Sample Tunnels", 0, 2011, 2014),
                TestProfile.Job("Sample Tunnels", 0, 2010, 2011),
                TestProfile.Job("Freelance", 0, 2014, 2015)),
            Connections = TestProfile.Seen<ImmutableArray<Connection>>([new Connection(Old, TestProfile.Acquaintance(1), "Example Bridges GmbH")]),
        });
        Assert.Equal(
            ((DraftKind, string, string)[])[
                (DraftKind.Invitation, "former colleagues at Sample Tunnels", "Hi [name], we both worked at Sample Tunnels (I left in 2014). I would like to stay in touch. What are you doing these days?"),
                (DraftKind.Invitation, "former colleagues at Example Bridges", "Hi [name], we both worked at Example Bridges (I left in 2020). I would like to stay in touch. What are you doing these days?"),
            ],
            drafts.Select(Said));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(70)]
    [InlineData(100)]
    [InlineData(160)]
    public void A_note_is_shortened_until_it_fits(int length)
    {
        var company = new string('x', length);
        var drafts = Drafts(TestProfile.Bare with { Positions = TestProfile.Jobs(TestProfile.Job(company, 0, 2015, 2020)) });
        if (length == 160)
            Assert.Empty(drafts);
        else
            Assert.InRange(Assert.Single(drafts).Text.ToString().Length, length, 200);
    }

    [Fact]
    public void Without_a_need_for_invitations_there_is_no_note() => Assert.DoesNotContain(Drafts(TestProfile.Flourishing), draft => draft.Kind == DraftKind.Invitation);

    [Fact]
    public void Those_long_unheard_of_get_a_word_best_first()
    {
        var draft = Drafts(Dormant()).First();
        Assert.Equal(
            (DraftKind.Reconnect, "Bea Example", "Hi Bea, it has been a while: our last message here was in May 2019. Going through my connections, I thought of you. How are you, and what are you working on now?"),
            Said(draft));
    }

    [Fact]
    public void A_tie_is_dormant_after_three_years_without_a_word()
    {
        Assert.Single(Drafts(Dormant(talked: new DateOnly(2023, 3, 1), connected: new DateOnly(2023, 3, 1))));
        Assert.Empty(Drafts(Dormant(talked: new DateOnly(2023, 3, 2))));
        Assert.Empty(Drafts(Dormant(connected: new DateOnly(2023, 3, 2))));
        Assert.Empty(Drafts(Dormant() with { Correspondence = Dormant().Correspondence.Select(letters => letters with { HasGaps = true }) }));
    }

    [Fact]
    public void Who_never_answered_is_left_in_peace() => Assert.Empty(Drafts(Dormant(sent: 3, received: 0)));

    [Fact]
    public void Namesakes_are_never_taken_for_one()
    {
        var twins = Dormant() with
        {
            Connections = TestProfile.Seen<ImmutableArray<Connection>>([new Connection(Old, Person.Of("", "Bea Example", "")), new Connection(Old, Person.Of("https://www.linkedin.com/in/other-bea", "Bea Example", ""))]),
        };
        Assert.Empty(Drafts(twins));
    }

    [Fact]
    public void Who_recommended_the_member_and_got_nothing_back_is_thanked()
    {
        var profile = TestProfile.Bare with
        {
            RecommendationsReceived = TestProfile.Seen<ImmutableArray<Recommendation>>([Praise("Bea Example"), Praise("Cyd Sample"), Praise("")]),
            RecommendationsGiven = TestProfile.Seen<ImmutableArray<Recommendation>>([Praise("Cyd Sample")]),
        };
        Assert.Equal(
            (DraftKind.Recommendation, "Bea Example", "Hi Bea, I still value the recommendation you wrote for me in May 2024. May I write one for you? Tell me which piece of our work you would like me to mention."),
            Said(Assert.Single(Drafts(profile))));
        Assert.Empty(Drafts(profile with { RecommendationsGiven = TestProfile.Hidden }));
    }

    [Theory]
    [InlineData("B. Example", "Hi [name],")]
    [InlineData("Dr. Bea Example", "Hi [name],")]
    [InlineData("Dr Bea Example", "Hi [name],")]
    [InlineData("Bea", "Hi Bea,")]
    [InlineData("Anne-Marie Example", "Hi Anne-Marie,")]
    public void A_greeting_takes_the_first_name_where_there_is_one(string name, string greeting) => Assert.StartsWith(
        greeting,
        Assert.Single(Drafts(TestProfile.Bare with { RecommendationsReceived = TestProfile.Seen<ImmutableArray<Recommendation>>([Praise(name)]) })).Text.ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void A_redacted_report_names_nobody_and_nothing_of_the_member() => ProfileGen.Profile.Sample(
        profile =>
        {
            var named = profile with { Name = TestProfile.Seen(ProfileGen.Marker) };
            var report = new ProfileAuditor().Audit(named, new AuditOptions { Redact = true });
            Assert.All(report.Drafts, draft => Assert.DoesNotContain(ProfileGen.Marker, $"{draft.To}{draft.Text}", StringComparison.OrdinalIgnoreCase));
            Assert.All(report.Findings.SelectMany(finding => finding.Evidence), item => Assert.DoesNotContain(ProfileGen.Marker, $"{item.Label}{item.Value}", StringComparison.OrdinalIgnoreCase));
            Assert.Equal(new ProfileAuditor().Audit(named).Drafts.Select(draft => draft.Kind), report.Drafts.Select(draft => draft.Kind));
        },
        iter: 1_000);

    [Fact]
    public void Drafts_are_few_and_an_invitation_has_at_most_200_characters() => ProfileGen.Profile.Sample(
        profile =>
        {
            var drafts = new ProfileAuditor().Audit(profile).Drafts;
            Assert.InRange(drafts.Length, 0, 8);
            Assert.All(drafts.Where(draft => draft.Kind == DraftKind.Invitation), draft => Assert.InRange(draft.Text.ToString().Length, 1, 200));
            Assert.All(drafts, draft => Assert.False(string.IsNullOrWhiteSpace(draft.To.ToString())));
        },
        iter: 1_000);

    private static ImmutableArray<Draft> Drafts(Profile profile) => new ProfileAuditor().Audit(profile).Drafts;

    private static Recommendation Praise(string name) => TestProfile.Praise with { Person = Person.Of("", name, "row 1") };

    private static Profile Dormant(DateOnly? talked = null, DateOnly? connected = null, int sent = 2, int received = 3) => TestProfile.Bare with
    {
        Connections = TestProfile.Seen<ImmutableArray<Connection>>([new Connection(connected ?? Old, Person.Of("", "Bea Example", ""), "Elsewhere")]),
        Correspondence = TestProfile.Seen(new Correspondence([TestProfile.Talk with { Sent = sent, Received = received, FirstOn = talked ?? Old, LastOn = talked ?? Old }], [])),
    };

    private static (DraftKind, string, string) Said(Draft draft) => (draft.Kind, draft.To.ToString(), draft.Text.ToString());
}
