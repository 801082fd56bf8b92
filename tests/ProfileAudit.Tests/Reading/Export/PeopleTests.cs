using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

/// <summary>Connections, invitations, endorsements and follows: what is kept of them. Everyone is invented.</summary>
public sealed class PeopleTests
{
    [Fact]
    public async Task A_connection_tells_who_and_where_they_work()
    {
        var profile = await Exported.ReadAsync(("Connections.csv", Exported.ConnectionsHeader + "Bo,Test,https://www.linkedin.com/in/b%C3%B6-test,,Example GmbH,Engineer,08 Feb 2024\n,,,,,,07 Jun 2026\n"));
        Assert.Equal(
            [new Connection(new DateOnly(2024, 2, 8), new Person("in/bö-test", "Bo Test"), "Example GmbH"), new Connection(new DateOnly(2026, 6, 7), new Person("unknown/connection 2", ""))],
            profile.Connections.Value().AsEnumerable());
    }

    [Theory]
    [InlineData("", InvitationNote.None)]
    [InlineData("I'd like to join your LinkedIn network.", InvitationNote.Stock)]
    [InlineData("Hi Bo, I’d like to join your LinkedIn network.", InvitationNote.Stock)]
    [InlineData("Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.", InvitationNote.Stock)]
    [InlineData("We met at the bridge. See you there!", InvitationNote.Personal)]
    [InlineData("We met at the bridge conference and talked about songs for an hour; I'd like to join your LinkedIn network. See you next year!", InvitationNote.Personal)]
    public async Task An_invitation_is_bare_stock_or_personal(string message, InvitationNote note)
    {
        var profile = await Exported.ReadAsync(("Invitations.csv", $"From,To,Sent At,Message,Direction\nAda,Bo,\"1/9/24, 2:37 PM\",\"{message}\",OUTGOING\n"));
        Assert.Equal(note, Assert.Single(profile.Invitations.Value()).Note);
    }

    [Fact]
    public async Task Only_accepted_endorsements_are_received()
    {
        var profile = await Exported.ReadAsync(("Endorsement Received Info.csv", """
            Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status
            2023/01/09 14:37:00 UTC,C#,Bo,Test,ACCEPTED
            2023/01/09 14:37:00 UTC,C#,Cy,Test,PENDING
            2023/01/09 14:37:00 UTC,C#,Dee,Test,HIDDEN

            """));
        Assert.Equal(Tally.Exactly(1), profile.EndorsementsReceived.Value());
    }

    [Fact]
    public async Task Given_endorsements_have_days()
    {
        var profile = await Exported.ReadAsync(("Endorsement_Given_Info.csv", """
            Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status
            2023/01/09 14:37:00 UTC,C#,Bo,Test,www.linkedin.com/in/bo-test,ACCEPTED

            """));
        Assert.Equal(new DateOnly(2023, 1, 9), profile.EndorsementsGiven.Value().Newest);
    }

    [Fact]
    public async Task Who_was_unfollowed_is_not_followed()
    {
        var profile = await Exported.ReadAsync(("Member_Follows_123456.csv", """
            Date,Status,FullName
            2024-01-09 14:37:00,Unfollow,Bo Test
            2023-01-09 14:37:00,Active,Bo Test
            2023-01-09 14:37:00,Active,Cy Test

            """));
        Assert.Equal(Tally.Exactly(1), profile.FollowedPeople.Value());
    }
}
