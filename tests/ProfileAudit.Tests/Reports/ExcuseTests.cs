using System.Collections.Immutable;
using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports;

/// <summary>The five excuses, answered with the member's own figures or not at all.</summary>
public sealed class ExcuseTests
{
    private static readonly DateOnly Recent = new(2025, 9, 1);
    private static readonly DateOnly Old = new(2019, 5, 6);

    [Fact]
    public void No_benefit_tells_what_there_is_to_give_and_what_was_given()
    {
        var profile = TestProfile.Bare with
        {
            Skills = TestProfile.Seen(Tally.Exactly(21)),
            Positions = TestProfile.Jobs(TestProfile.Job("Example Bridges", 0, 2015, null)),
            ConnectionCount = TestProfile.Seen(Tally.Exactly(260)),
            Comments = TestProfile.Log(2),
        };
        Answers(Excuse.NoBenefit, profile, "Your profile lists 21 skills and 1 position, and in the 12 months to 1 March 2026 you shared no posts and wrote 2 comments. One of your 260 connections may have a question that you can answer.");
        Answers(Excuse.NoBenefit, profile with { Posts = TestProfile.Hidden, ConnectionCount = TestProfile.Hidden }, "Your profile lists 21 skills and 1 position, and in the 12 months to 1 March 2026 you wrote 2 comments. Somebody may have a question that you can answer.");
        IsSilent(Excuse.NoBenefit, profile with { Posts = TestProfile.Hidden, Comments = TestProfile.Hidden });
        IsSilent(Excuse.NoBenefit, profile with { NewestDate = null });
    }

    [Fact]
    public void No_time_tells_the_months_in_which_there_was_some()
    {
        var profile = TestProfile.Bare with
        {
            Posts = TestProfile.Seen(ActivityLog.From([new DateOnly(2026, 3, 1), new DateOnly(2025, 3, 31)])),
            Correspondence = TestProfile.Seen(new Correspondence([], [new DateOnly(2025, 4, 1), new DateOnly(2025, 12, 1)])),
        };
        Answers(Excuse.NoTime, profile, "In 3 of the last 12 calendar months you posted, commented, reacted or wrote a message. Five minutes in each of the others would be 45 minutes a year.");
        Answers(Excuse.NoTime, TestProfile.Bare, "In none of the last 12 calendar months did you post, comment, react or write a message. Five minutes in each of them would be 60 minutes a year.");
        IsSilent(Excuse.NoTime, profile with { Reactions = TestProfile.Hidden });
        IsSilent(Excuse.NoTime, TestProfile.Flourishing);
    }

    [Fact]
    public void Salespeople_tells_how_many_conversations_were_pitches_and_how_many_were_not()
    {
        Conversation pitch = TestProfile.Talk with { Sent = 0, Received = 2, IsOpenedByMember = false, IsLastTheirs = true };
        Answers(Excuse.Salespeople, Writing(pitch, TestProfile.Talk, TestProfile.Talk), "Of your 3 one-to-one conversations, 1 was opened by somebody who wrote at least twice without an answer from you; 2 were not.");
        Answers(Excuse.Salespeople, Writing(pitch), "Your only one-to-one conversation was opened by somebody who wrote at least twice without an answer from you.");
        Answers(Excuse.Salespeople, Writing(TestProfile.Talk), "In your only one-to-one conversation, nobody wrote again and again without an answer from you.");
        IsSilent(Excuse.Salespeople, Writing(pitch with { IsAdvertising = true }));
        IsSilent(Excuse.Salespeople, Writing(pitch) with { Correspondence = TestProfile.Hidden });
    }

    [Fact]
    public void Dont_know_how_tells_of_colleagues_and_who_heard_from_the_member()
    {
        var profile = TestProfile.Bare with
        {
            Positions = TestProfile.Jobs(TestProfile.Job("Example Bridges GmbH", 0, 2015, 2020), TestProfile.Job("Freelance", 0, 2020, null)),
            Connections = TestProfile.Seen<ImmutableArray<Connection>>(
                [At("EXAMPLE BRIDGES", 1), At("Example-Bridges Ltd.", 2), At("Elsewhere", 3), At("Freelance", 4)]),
        };
        Answers(Excuse.DontKnowHow, profile, "You have 2 connections at companies where you work or worked; messages passed between you and none of them in the 12 months to 1 March 2026.");
        Answers(
            Excuse.DontKnowHow,
            profile with { Correspondence = TestProfile.Seen(new Correspondence([With(1, Recent), With(2, Old), With(3, Recent)], [])) },
            "You have 2 connections at companies where you work or worked; messages passed between you and 1 of them in the 12 months to 1 March 2026.");
        Answers(Excuse.DontKnowHow, profile with { Correspondence = TestProfile.Hidden }, "You have 2 connections at companies where you work or worked.");
        Answers(
            Excuse.DontKnowHow,
            profile with { Connections = TestProfile.Seen<ImmutableArray<Connection>>([At("Elsewhere", 3)]) },
            "Your profile names 1 company where you work or worked, and none of your connections names it as employer today: that is a place to begin.");
        IsSilent(Excuse.DontKnowHow, profile with { Positions = TestProfile.Jobs() });
    }

    [Fact]
    public void Know_enough_tells_how_many_are_new_and_how_many_are_near()
    {
        var profile = TestProfile.Bare with
        {
            ConnectionCount = TestProfile.Seen(Tally.Exactly(7)),
            Positions = TestProfile.Jobs(TestProfile.Job("Example Bridges", 0, 2015, null)),
            Connections = TestProfile.Seen<ImmutableArray<Connection>>([At("Example Bridges", 1), At("Example Bridges", 2) with { ConnectedOn = Recent }, At("", 3), .. Enumerable.Range(4, 4).Select(who => At("Elsewhere", who))]),
        };
        Answers(Excuse.KnowEnough, profile, "You have 7 connections, 1 of them made in the 12 months to 1 March 2026; 2 of the 6 whose company is told work where you work or worked.");
        Answers(Excuse.KnowEnough, profile with { Connections = TestProfile.Hidden }, "You have 7 connections.");
        IsSilent(Excuse.KnowEnough, profile with { ConnectionCount = TestProfile.Seen(Tally.AtLeast(3, TestProfile.Hidden)) });
    }

    [Fact]
    public void Who_does_half_of_what_is_asked_hears_no_answer() => Assert.Empty(Audit(Excuse.KnowEnough, TestProfile.Flourishing, 0.5).Excuses);

    [Fact]
    public void No_answer_quotes_anything_of_a_profile() => ProfileGen.Profile.Sample(
        profile => Assert.All(Excuse.All.SelectMany(excuse => Audit(excuse, profile, 0).Excuses), answer =>
        {
            Assert.DoesNotContain(ProfileGen.Marker, answer.Answer.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.EndsWith(answer.Excuse.Answer, answer.Answer.ToString(), StringComparison.Ordinal);
            Assert.True(answer.Answer.ToString().Any(char.IsAsciiDigit) || answer.Answer.ToString().Contains("one con", StringComparison.Ordinal), answer.Answer.ToString());
        }),
        iter: 1_000);

    private static void Answers(Excuse excuse, Profile profile, string figures) =>
        Assert.Equal($"{figures} {excuse.Answer}", Assert.Single(Audit(excuse, profile, 0).Excuses).Answer.ToString());

    private static void IsSilent(Excuse excuse, Profile profile) => Assert.Empty(Audit(excuse, profile, 0).Excuses);

    private static ProfileAudit.Reports.AuditReport Audit(Excuse excuse, Profile profile, double score)
    {
        var info = new StubRule("stub", Category.Network, 1, Effort.S, Sign.None, ProfileAudit.Reports.Outcome.Neglected, score).Info with { Excuse = excuse };
        var rule = Rule.Of(info, _ => TestProfile.Seen(0), (_, _) => Verdict.Scored(score, "It was judged."));
        return new ProfileAuditor(new Rulebook("1.0.0", "test", [rule])).Audit(profile);
    }

    private static Profile Writing(params ImmutableArray<Conversation> conversations) =>
        TestProfile.Bare with { Correspondence = TestProfile.Seen(new Correspondence(conversations, [])) };

    private static Connection At(string company, int who) => new(Old, TestProfile.Acquaintance(who), company);

    private static Conversation With(int who, DateOnly last) => TestProfile.Talk with { Other = TestProfile.Acquaintance(who), FirstOn = last, LastOn = last };
}
