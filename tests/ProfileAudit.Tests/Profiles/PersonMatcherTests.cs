using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Profiles;

/// <summary>When a sender is a connection, asked of the rule about invitations: accepted (kept), not accepted (neglected), or uncertain.</summary>
public sealed class PersonMatcherTests
{
    private static readonly ProfileAuditor Auditor = new(new Rulebook("1.0.0", "test", [RuleCatalog.UnansweredInvitations]));

    private static readonly Person Bea = At("bea-example", "Bea Example");
    private static readonly Person BeaByName = Called("Bea Example");

    [Fact]
    public void The_same_address_is_the_same_person_whatever_the_name()
    {
        Accepted([Bea], [Bea]);
        Accepted([At("bea-example", "Bea Married")], [Bea]);
        Accepted([Person.Of("https://www.linkedin.com/in/BEA-Example/?x=y", "", "")], [Bea]);
        Accepted([Person.Of("http://ch.linkedin.com/in/bea%2Dexample", "", "")], [Bea]);
    }

    [Fact]
    public void Two_addresses_are_two_people_even_of_one_name() => NotAccepted([At("bea-example-2", "Bea Example")], [Bea]);

    [Fact]
    public void A_name_will_do_where_one_side_tells_no_address()
    {
        Accepted([BeaByName], [Bea]);
        Accepted([Bea], [BeaByName]);
        Accepted([BeaByName], [BeaByName]);
        Accepted([Called("  bea   EXAMPLE ")], [Bea]);
        Accepted([Called("示例")], [At("shili", "示例")]);
        NotAccepted([BeaByName], [At("cem-example", "Cem Example")]);
        NotAccepted([Called("Béa Example")], [Bea]);
    }

    [Fact]
    public void Namesakes_are_never_taken_for_one()
    {
        Uncertain([BeaByName], [Bea, At("bea-example-2", "Bea Example")]);
        Uncertain([BeaByName], [Bea, BeaByName]);
        Uncertain([BeaByName], [BeaByName, BeaByName]);
        Uncertain([BeaByName, BeaByName], [BeaByName]);
        Uncertain([At("bea-1", "Bea Example"), At("bea-2", "Bea Example")], [BeaByName]);
    }

    [Fact]
    public void An_address_decides_among_namesakes()
    {
        Accepted([Bea], [Bea, At("bea-example-2", "Bea Example"), BeaByName]);
        NotAccepted([At("bea-example-3", "Bea Example")], [Bea, At("bea-example-2", "Bea Example")]);
        Uncertain([At("bea-example-3", "Bea Example")], [Bea, BeaByName]);
    }

    [Fact]
    public void Whoever_has_no_name_is_only_found_by_address()
    {
        Uncertain([At("bea-example", "")], [BeaByName]);
        Uncertain([BeaByName], [At("bea-example", "")]);
        NotAccepted([At("bea-example", "")], [At("cem-example", "Cem Example")]);
        NotAccepted([Bea], [At("cem-example", "")]);
    }

    [Fact]
    public void One_person_may_have_several_spellings()
    {
        Accepted([Called("Bea Married")], [Bea, At("bea-example", "Bea Married")]);
        Accepted([At("bea-example", "Bea Married"), Bea], [Bea]);
    }

    [Fact]
    public void A_closed_account_is_nobody()
    {
        Uncertain([Called("LinkedIn Member")], [Bea]);
        Uncertain([Called("linkedin  member")], [Called("LinkedIn Member")]);
        Uncertain([Called(" ")], [Bea]);
        Uncertain([Bea], [Called("LinkedIn Member"), Called("")]);
    }

    [Fact]
    public void Thirty_thousand_connections_and_ten_thousand_conversations_are_judged_at_once()
    {
        // Nothing is timed: were it quadratic, this test would not come to an end.
        var people = Enumerable.Range(0, 30_000).Select(i => i % 3 == 0 ? Called($"Acquaintance {i / 6}") : TestProfile.Acquaintance(i)).ToList();
        var report = new ProfileAuditor().Audit(TestProfile.Flourishing with
        {
            Connections = TestProfile.Seen<ImmutableArray<Connection>>([.. people.Select((person, i) => new Connection(new DateOnly(2015, 1, 1), person, $"Example {i % 5_000} GmbH"))]),
            Invitations = TestProfile.Seen<ImmutableArray<Invitation>>([.. people.Take(10_000).Select(person => new Invitation(InvitationDirection.Incoming, new DateOnly(2020, 1, 1), InvitationNote.None, person))]),
            Correspondence = TestProfile.Talks(people.Take(10_000).Select(person => TestProfile.Talk with { Other = person, LastOn = new DateOnly(2020, 1, 1) })),
        });
        Assert.StartsWith("You and at least 6666 connections", report["dormant-ties"].Message.ToString(), StringComparison.Ordinal);
    }

    private static Person At(string slug, string name) => Person.Of($"https://www.linkedin.com/in/{slug}", name, "");

    private static Person Called(string name) => Person.Of("", name, "hidden");

    private static void Accepted(Person[] senders, Person[] connections) => Assert.Equal(Outcome.Kept, Asked(senders, connections));

    private static void NotAccepted(Person[] senders, Person[] connections) => Assert.Equal(Outcome.Neglected, Asked(senders, connections));

    private static void Uncertain(Person[] senders, Person[] connections) => Assert.Equal(Outcome.CannotTell, Asked(senders, connections));

    private static Outcome Asked(Person[] senders, Person[] connections) => Auditor.Audit(TestProfile.Bare with
    {
        Invitations = TestProfile.Seen<ImmutableArray<Invitation>>([.. senders.Select(sender => new Invitation(InvitationDirection.Incoming, new DateOnly(2025, 1, 1), InvitationNote.None, sender))]),
        Connections = TestProfile.Seen<ImmutableArray<Connection>>([.. connections.Select(person => new Connection(new DateOnly(2025, 2, 1), person))]),
    }).Findings[0].Outcome;
}
