using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Invitations.csv, without people and texts. Beside messages it is the only place with the member's own address.</summary>
internal sealed class InvitationsTable() : Table(
    "Invitations.csv", Absence.EmptyWhenFull, "From", "To", "Sent At", "Message", "Direction",
    "inviterProfileUrl|inviterProfileUrn", "inviteeProfileUrl|inviteeProfileUrn")
{
    private readonly ImmutableArray<Invitation>.Builder invitations = ImmutableArray.CreateBuilder<Invitation>();

    public ImmutableArray<Invitation> Invitations => invitations.ToImmutable();

    /// <summary>The member's public address as the newest rows have it; null when no row tells it.</summary>
    public string? OwnAddress { get; private set; }

    protected override int MostRows => 100_000;

    protected override void Add(TableRow row)
    {
        if (DirectionOf(row.Text("Direction")) is not { } direction)
        {
            row.Skip();
            return;
        }

        invitations.Add(new Invitation(direction, row.Recorded("Sent At"), HasNote: !row.IsEmpty("Message")));
        var own = row.Text(direction == InvitationDirection.Outgoing ? "inviterProfileUrl" : "inviteeProfileUrl");
        if (OwnAddress is null && own.Contains("/in/", StringComparison.OrdinalIgnoreCase))
            OwnAddress = own;
    }

    private static InvitationDirection? DirectionOf(string direction) => direction.ToUpperInvariant() switch
    {
        "INCOMING" => InvitationDirection.Incoming,
        "OUTGOING" => InvitationDirection.Outgoing,
        _ => null,
    };
}
