using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class DormantTiesTests() : RuleTests(RuleCatalog.DormantTies)
{
    private static readonly DateOnly LongAgo = new(2021, 6, 5);

    [Theory]
    [InlineData(0, 1, "Nobody among your connections with whom you once talked has been silent for 3 years or more.")]
    [InlineData(1, 0, "You and 1 connection once wrote to each other, and not for 3 years or more since.")]
    [InlineData(2, 0, "You and 2 connections once wrote to each other, and not for 3 years or more since.")]
    [InlineData(10, 0, "You and 10 connections once wrote to each other, and not for 3 years or more since.")]
    [InlineData(24, 0, "You and 24 connections once wrote to each other, and not for 3 years or more since; listed here: 10, those with the most messages first.")]
    public void It_tells_how_many_there_are(int ties, double score, string message)
    {
        var profile = With([.. Enumerable.Range(1, ties).Select(i => Old(i))], [.. Enumerable.Range(1, ties).Select(i => Silent(i)), TestProfile.Talk]);
        Scores(profile, score, message);
        Assert.Equal(Math.Min(ties, 10), Find(profile).Evidence.Count(item => item.NamesSomebody));
    }

    [Fact]
    public void It_names_the_best_first_and_says_when_and_how_much()
    {
        var profile = With(
            [.. Enumerable.Range(1, 5).Select(i => Old(i))],
            [
                Silent(1),
                Silent(2) with { Sent = 7, Received = 5 },
                Silent(3) with { LastOn = new DateOnly(2022, 1, 1) },
                Silent(5) with { LastOn = new DateOnly(2022, 1, 1) },
                Silent(4) with { LastOn = new DateOnly(2022, 1, 1) },
            ]);
        Assert.Equal(
            [
                ("Acquaintance 2", "last talk June 2021, 12 messages"),
                ("Acquaintance 3", "last talk January 2022, 3 messages"),
                ("Acquaintance 4", "last talk January 2022, 3 messages"),
                ("Acquaintance 5", "last talk January 2022, 3 messages"),
                ("Acquaintance 1", "last talk June 2021, 3 messages"),
            ],
            Find(profile).Evidence.Where(item => item.NamesSomebody).Select(item => (item.Label, item.Value)));
    }

    [Fact]
    public void All_conversations_with_somebody_are_one_talk()
    {
        Assert.Equal("last talk May 2022, 6 messages", Find(With([Old(1)], [Silent(1), Silent(1) with { LastOn = new DateOnly(2022, 5, 1) }])).Evidence[1].Value);
        Scores(With([Old(1)], [Silent(1), Silent(1) with { LastOn = TestProfile.AsOf }]), 1);
    }

    [Fact]
    public void Three_years_are_long()
    {
        var edge = new DateOnly(2023, 3, 1);
        Scores(With([Old(1) with { ConnectedOn = edge }], [Silent(1)]), 0);
        Scores(With([Old(1) with { ConnectedOn = edge.AddDays(1) }], [Silent(1)]), 1);
        Scores(With([Old(1)], [Silent(1) with { LastOn = edge }]), 0);
        Scores(With([Old(1)], [Silent(1) with { LastOn = edge.AddDays(1) }]), 1);
    }

    [Fact]
    public void A_talk_goes_both_ways_and_is_with_a_connection()
    {
        Scores(With([Old(1)], [Silent(1) with { Sent = 0 }]), 1);
        Scores(With([Old(1)], [Silent(1) with { Received = 0 }]), 1);
        Scores(With([Old(1)], [Silent(2)]), 1);
        Scores(With([Old(1)], [Silent(1) with { IsAdvertising = true }]), 1);
        Scores(With([Old(1)], [Silent(1) with { Other = null }]), 1);
        DoesNotApply(With([Old(1)], []));
    }

    [Fact]
    public void A_connection_of_whom_nothing_tells_who_it_is_may_be_anybody_but_who_is_known_by_address()
    {
        var hidden = Old(9) with { Person = null };
        CannotTell(With([hidden], [Silent(1)]));
        Scores(With([hidden, Old(1)], [Silent(1)]), 0);
    }

    [Fact]
    public void What_is_not_certain_is_never_listed_and_makes_the_count_a_lower_bound()
    {
        var undated = Old(2) with { ConnectedOn = null };
        CannotTell(With([undated], [Silent(2)]));
        CannotTell(With([Old(2)], [Silent(2) with { HasDates = false }]));
        CannotTell(With([Old(2)], [Silent(2) with { HasDates = false, FirstOn = null, LastOn = null }]));
        Scores(With([undated], [Silent(2) with { LastOn = TestProfile.AsOf, HasDates = false }]), 1);
        Scores(With([Old(1), undated], [Silent(1), Silent(2)]), 0, "You and at least 1 connection once wrote to each other, and not for 3 years or more since.");
        Assert.Equal(["Acquaintance 1"], Find(With([Old(1), undated], [Silent(1), Silent(2)])).Evidence.Where(item => item.NamesSomebody).Select(item => item.Label));
    }

    [Fact]
    public void What_was_passed_over_may_be_of_yesterday() =>
        CannotTell(With([Old(1)], []) with { Correspondence = TestProfile.Talks([Silent(1)], hasGaps: true) });

    [Fact]
    public void Somebody_without_a_name_is_counted_and_not_listed()
    {
        var nameless = Person.Of("https://www.linkedin.com/in/acquaintance-1", "", "");
        var finding = Find(With([Old(1) with { Person = nameless }], [Silent(1) with { Other = nameless }]));
        Assert.DoesNotContain(finding.Evidence, item => item.NamesSomebody);
        Assert.Equal("You and 1 connection once wrote to each other, and not for 3 years or more since; listed here: 0, those with the most messages first.", finding.Message);
    }

    [Fact]
    public void The_connections_spell_the_name()
    {
        var addressed = Person.Of("https://www.linkedin.com/in/acquaintance-1", "", "");
        Assert.Equal("Acquaintance 1", Find(With([Old(1)], [Silent(1) with { Other = addressed }])).Evidence[1].Label);
    }

    [Fact]
    public void Both_facts_and_a_date_are_needed()
    {
        NeedsADate(With([Old(1)], [Silent(1)]));
        CannotTell(With([Old(1)], [Silent(1)]) with { Connections = TestProfile.Hidden }, TestProfile.Hidden);
        CannotTell(With([Old(1)], [Silent(1)]) with { Correspondence = TestProfile.Hidden }, TestProfile.Hidden);
    }

    private static Connection Old(int i) => new(LongAgo, TestProfile.Acquaintance(i));

    private static Conversation Silent(int i) => TestProfile.Talk with { Other = TestProfile.Acquaintance(i), FirstOn = LongAgo, LastOn = LongAgo };

    private static Profile With(Connection[] connections, Conversation[] talks) => TestProfile.Unseen with
    {
        Connections = TestProfile.Seen<ImmutableArray<Connection>>([.. connections], "Connections.csv"),
        Correspondence = TestProfile.Talks(talks),
    };
}
