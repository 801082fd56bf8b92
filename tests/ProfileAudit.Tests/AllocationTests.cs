using System.Globalization;
using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests;

/// <summary>
/// What reading and auditing allocate, counted on the thread that does it: the same however busy the machine is. The limits are half as much again as
/// what was measured; what grows beyond them grew by a mistake.
/// </summary>
public sealed class AllocationTests
{
    private const string MessagesHeader = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n";

    [Fact]
    public void Messages_cost_nothing_once_they_are_read()
    {
        // The first one makes what every later one uses.
        _ = Reading(Messages(10));
        var few = Reading(Messages(100));
        var many = Reading(Messages(5_000));
        // A text for each would be forty bytes at least.
        Assert.InRange((many - few) / 4_900, 0, 16);
    }

    [Fact]
    public void A_connection_costs_its_texts_and_little_more()
    {
        _ = Reading(Connections(10));
        var few = Reading(Connections(500));
        var many = Reading(Connections(3_500));
        // An id and a name of 20 characters each, the person, its place in a list and in an index that doubles.
        Assert.InRange((many - few) / 3_000, 100, 450);
    }

    [Fact]
    public void An_audit_of_five_hundred_connections_costs_a_third_of_a_megabyte()
    {
        var profile = Read(Connections(500), Messages(120));
        var auditor = new ProfileAuditor();
        _ = auditor.Audit(profile);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = auditor.Audit(profile);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 100_000, 480_000);
    }

    private static (string Name, string Text) Messages(int count)
    {
        var text = new StringBuilder(MessagesHeader);
        var newest = new DateTime(2026, 2, 27, 18, 0, 0, DateTimeKind.Unspecified);
        for (var i = 0; i < count; i++)
        {
            var at = newest.AddMinutes(-i).ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"2-invented==,Ada Sample,https://www.linkedin.com/in/ada-sample,Bo Test,https://www.linkedin.com/in/bo-test,{at},Invented words\n");
        }

        return ("messages.csv", text.ToString());
    }

    private static (string Name, string Text) Connections(int count)
    {
        var text = new StringBuilder(Exported.ConnectionsHeader);
        for (var i = 0; i < count; i++)
            text.Append(CultureInfo.InvariantCulture, $"Invented{i},Person,https://www.linkedin.com/in/invented-person-{i},,Invented Works {i % 400},Maker,09 Jan 2024\n");
        return ("Connections.csv", text.ToString());
    }

    // The least of several: where the collector emptied the pool of arrays meanwhile, one of them pays for new ones.
    private static long Reading(params (string Name, string Text)[] files)
    {
        var source = Exported.Zip(files);
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Read(source);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    private static Profile Read(params (string Name, string Text)[] files) => Read(Exported.Zip([("Profile.csv", Exported.ProfileHeader + "Ada,Sample,,,,,,,,,,,\n"), .. files]));

    private static Profile Read(byte[] source)
    {
        using var stream = new MemoryStream(source);
        var reading = ProfileReaders.Default.ReadAsync(stream).AsTask();
        // Else another thread may have done the work, and nothing was counted.
        Assert.True(reading.IsCompleted);
        return reading.GetAwaiter().GetResult();
    }
}
