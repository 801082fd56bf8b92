using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Invitations.csv, without its texts. Beside messages it is the only place with the member's own address.</summary>
internal sealed class InvitationsTable() : Table(
    "Invitations.csv", Absence.EmptyWhenFull, "From", "To", "Sent At", "Message", "Direction",
    "inviterProfileUrl|inviterProfileUrn", "inviteeProfileUrl|inviteeProfileUrn")
{
    private const int LongestName = 120;

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

        var isSent = direction == InvitationDirection.Outgoing;
        var other = Person.Of(
            row.Text(isSent ? "inviteeProfileUrl" : "inviterProfileUrl"),
            row.Text(isSent ? "To" : "From", LongestName),
            $"invitation {row.Number}");
        invitations.Add(new Invitation(direction, row.Recorded("Sent At"), StockNotes.NoteOf(row.Text("Message")), other));
        var own = row.Text(isSent ? "inviterProfileUrl" : "inviteeProfileUrl");
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
