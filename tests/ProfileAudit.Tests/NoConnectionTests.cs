using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Net;
using System.Net.Sockets;
using ProfileAudit.Pdf;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests;

/// <summary>What the runtime itself tells about names looked up, sockets and requests, while everything is read, audited and rendered. tests/offline asks the system instead.</summary>
public sealed class NoConnectionTests
{
    // Of the hostile ones every third; tests/offline takes all of them.
    private static readonly Input[] Inputs = [.. EveryInput.Good, .. EveryInput.Hostile.Where((_, place) => place % 3 == 0)];

    [Fact]
    public async Task Reading_auditing_and_rendering_open_no_connection()
    {
        using var network = new NetworkListener();
        var (readers, auditor) = (new ProfileReaders([.. ProfileReaders.Default.Readers, new ProfilePdfReader()]), new ProfileAuditor());
        var refused = 0;
        foreach (var input in Inputs)
        {
            try
            {
                var report = auditor.Audit(await readers.ReadAsync(new MemoryStream(input.Make())));
                foreach (var renderer in ReportRenderers.All)
                    renderer.Render(report, TextWriter.Null);
            }
            catch (UnreadableProfileException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 50, Inputs.Length - EveryInput.Good.Count);
        Assert.Empty(network.Heard);
    }

    [Fact]
    public async Task The_listener_hears_a_name_looked_up_and_a_connection()
    {
        using var network = new NetworkListener();
        await Dns.GetHostAddressesAsync("localhost");
        using var ear = new TcpListener(IPAddress.Loopback, 0);
        ear.Start();
        using var client = new TcpClient();
        await client.ConnectAsync((IPEndPoint)ear.LocalEndpoint);
        Assert.Contains("System.Net.NameResolution/ResolutionStart", network.Heard);
        Assert.Contains("System.Net.Sockets/ConnectStart", network.Heard);
    }

    private sealed class NetworkListener : EventListener
    {
        // The base class tells of sources before this class has its fields.
        private ConcurrentQueue<string>? heard;

        public IReadOnlyCollection<string> Heard => Queue;

        private ConcurrentQueue<string> Queue => LazyInitializer.EnsureInitialized(ref heard);

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            // Not the runtime's own diagnostics, in which the connection of the test host to its starter would be heard.
            if (eventSource.Name.StartsWith("System.Net.", StringComparison.Ordinal))
                EnableEvents(eventSource, EventLevel.LogAlways);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) => Queue.Enqueue($"{eventData.EventSource.Name}/{eventData.EventName}");
    }
}
