using System.Globalization;
using System.IO.Compression;
using System.Text;
using ProfileAudit.Samples.ExportMaker;

namespace ProfileAudit.Benchmarks.Exports;

/// <summary>An invented member's complete archive of any size, written while it is made. The same size gives the same bytes.</summary>
internal static class GeneratedExport
{
    private const string Owner = "https://www.linkedin.com/in/quentin-quantity";
    private static readonly DateTime Newest = new(2026, 2, 27, 18, 0, 0, DateTimeKind.Unspecified);

    public static void Write(ExportSize size, Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        // Everything small is the neglected member's.
        var replaced = new HashSet<string>(StringComparer.Ordinal) { "Connections.csv", "messages.csv", "Shares.csv", "Comments.csv", "Reactions.csv" };
        foreach (var file in InventedMembers.All["neglected"].Where(file => !replaced.Contains(file.Name)))
            Add(zip, file.Name, output => output.Write(file.Text));
        Add(zip, "Connections.csv", output => Connections(output, size));
        Add(zip, "messages.csv", output => Messages(output, size));
        Add(zip, "Shares.csv", output => Activities(output, Headers.Shares, size, (text, i) =>
        {
            output.Write($"{Day(i)},https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A{i},\"");
            text.Write(output, 40 + text.Below(400));
            output.Write("\",,,MEMBER_NETWORK\n");
        }));
        Add(zip, "Comments.csv", output => Activities(output, Headers.Comments, size, (text, i) =>
        {
            output.Write($"{Day(i)},https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A{i},\"");
            text.Write(output, 20 + text.Below(200));
            output.Write("\"\n");
        }));
        Add(zip, "Reactions.csv", output => Activities(output, Headers.Reactions, size, (text, i) =>
            output.Write($"{Day(i)},{(text.Below(5) == 0 ? "PRAISE" : "LIKE")},https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A{i}\n")));
    }

    private static void Add(ZipArchive zip, string name, Action<TextWriter> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        using var output = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 65_536);
        write(output);
    }

    private static void Connections(TextWriter output, ExportSize size)
    {
        var text = new InventedText(1);
        output.Write("Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing.\"\n\n");
        output.Write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (var i = 0; i < size.Connections; i++)
        {
            var day = Newest.AddDays(-(i % 4_000)).ToString("dd MMM yyyy", CultureInfo.InvariantCulture);
            output.Write($"Invented{i},Person,{Address(i)},,Invented Works {text.Below(900)},\"Maker, of things {text.Below(300)}\",{day}\n");
        }
    }

    private static void Messages(TextWriter output, ExportSize size)
    {
        var text = new InventedText(2);
        var counted = new CountingWriter(output);
        counted.Write($"{Headers.Messages}\n");
        var (row, conversation, left) = (0, -1, 0);
        while (counted.Characters < size.MessageBytes)
        {
            // The messages of a conversation stand together; scattered, every row may be of any.
            if (size.IsScattered)
                conversation = row < size.Conversations ? row : text.Below(size.Conversations);
            else if (left-- == 0)
                (conversation, left) = ((conversation + 1) % size.Conversations, text.Below(2 * (int)(size.MessageBytes / 520 / size.Conversations) + 1));
            var (other, sent) = (conversation % size.Connections, text.Below(5) < 2);
            var (from, to) = (Party(other, sent), Party(other, !sent));
            var at = Newest.AddMinutes(-row++).ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
            counted.Write($"2-invented{conversation:D7}==,,{from.Name},{from.Address},{to.Name},{to.Address},{at},,\"");
            text.Write(counted, 20 + text.Below(700));
            counted.Write("\",INBOX,\n");
        }
    }

    private static void Activities(TextWriter output, string header, ExportSize size, Action<InventedText, int> row)
    {
        var text = new InventedText(3);
        output.Write($"{header}\n");
        for (var i = 0; i < size.Activities; i++)
            row(text, i);
    }

    private static (string Name, string Address) Party(int other, bool isOwner) => isOwner ? ("Quentin Quantity", Owner) : ($"Invented{other} Person", Address(other));

    private static string Address(int i) => $"https://www.linkedin.com/in/invented-person-{i:D6}";

    private static string Day(int i) => Newest.AddMinutes(-i * 37L).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
