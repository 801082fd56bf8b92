using System.Globalization;
using ProfileAudit.Samples.ExportMaker;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Everybody a member has to do with, by number: numbers from 0 are the connections in their order, from <see cref="Strangers"/> on
/// nobody's.
/// </summary>
internal static class Contacts
{
    /// <summary>The number of the first one whom nobody is connected with.</summary>
    public const int Strangers = 5000;

    public static string Name(int number) => $"Peer{number:D4} Sample";

    public static string Url(int number) => $"https://www.linkedin.com/in/invented-peer-{number:D4}";

    /// <summary>Connections made from a day on, one a day, at a company; "" where they tell none.</summary>
    public static IEnumerable<(string Company, DateOnly On)> Made(int count, string on, string at = "") =>
        Enumerable.Range(0, count).Select(i => (at, Parts.Day(on).AddDays(i)));

    /// <summary>The same many at each of several invented companies, of which none is anybody's employer.</summary>
    public static IEnumerable<(string Company, DateOnly On)> MadeElsewhere(int companies, int each, string on) =>
        Enumerable.Range(1, companies).SelectMany(i => Made(each, on, $"Elsewhere {i} Inc"));

    /// <summary>Connections.csv with its preamble; the first connection has the number 0.</summary>
    public static ExportedFile Connections(params IEnumerable<(string Company, DateOnly On)> made)
    {
        var table = ExportedFile.Table(
            "Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
            made.Select((each, i) => new[] { Name(i).Split(' ')[0], "Sample", Url(i), "", each.Company, "", each.On.ToString("dd MMM yyyy", CultureInfo.InvariantCulture) }));
        return table with { Text = People.Preamble + table.Text.TrimEnd('\n') };
    }
}

/// <summary>The member as messages and invitations name him or her.</summary>
/// <param name="Name">The name of Profile.csv.</param>
/// <param name="Url">The address of the profile.</param>
internal sealed record Owner(string Name, string Url)
{
    /// <summary>A message of somebody's, with which the conversation with that person goes on.</summary>
    public string[] Heard(int from, string on, string folder = "INBOX", string text = "Hello!") =>
        Message(from, (Contacts.Name(from), Contacts.Url(from)), (Name, Url), on + " 09:00:00 UTC", folder, text);

    /// <summary>A message of the member's, later on the same day.</summary>
    public string[] Wrote(int to, string on) =>
        Message(to, (Name, Url), (Contacts.Name(to), Contacts.Url(to)), on + " 17:00:00 UTC", "INBOX", "Hello to you!");

    /// <summary>Conversations that the member answered on the same day, with so many people from a number on.</summary>
    public IEnumerable<string[]> Answered(int first, int count, string on) => Enumerable.Range(first, count).SelectMany(i => new[] { Heard(i, on), Wrote(i, on) });

    /// <summary>Conversations of which the last word is the other one's.</summary>
    public IEnumerable<string[]> Unanswered(int first, int count, string on) => Enumerable.Range(first, count).Select(i => Heard(i, on));

    /// <summary>A message of a closed account: nobody's name, and no address.</summary>
    public string[] HeardFromNobody(string on) => Message(9999, ("LinkedIn Member", ""), (Name, Url), on + " 09:00:00 UTC", "INBOX", "Hello!");

    public string[] Invited(int other, string on, string word = "") => [Name, Contacts.Name(other), Sent(on), word, "OUTGOING", Url, Contacts.Url(other)];

    public string[] WasInvitedBy(int other, string on) => [Contacts.Name(other), Name, Sent(on), "", "INCOMING", Contacts.Url(other), Url];

    /// <summary>Invitations of so many people from a number on, all on one day.</summary>
    public IEnumerable<string[]> WasInvitedBy(int first, int count, string on) => Enumerable.Range(first, count).Select(i => WasInvitedBy(i, on));

    /// <summary>Somebody whose account is closed by now.</summary>
    public string[] WasInvitedByNobody(string on) => ["LinkedIn Member", Name, Sent(on), "", "INCOMING", "", Url];

    public static ExportedFile Messages(params IEnumerable<string[]> messages) => ExportedFile.Table("messages.csv", Headers.Messages, messages);

    public static ExportedFile Invitations(params IEnumerable<string[]> invitations) => ExportedFile.Table("Invitations.csv", Headers.Invitations, invitations);

    private static string[] Message(int with, (string Name, string Url) from, (string Name, string Url) to, string at, string folder, string text) =>
        [$"2-INVENTED-{with}", "", from.Name, from.Url, to.Name, to.Url, at, "", text, folder, ""];

    private static string Sent(string on) => Parts.Day(on).ToString("M/d/yy", CultureInfo.InvariantCulture) + ", 8:15 AM";
}
