using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace ProfileAudit.Tool.Tests.Mcp;

/// <summary>The command profile-audit mcp, running inside this process, with both ends of its pipes.</summary>
internal sealed class McpRun : IAsyncDisposable
{
    // Only so that a test that never ends fails.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Pipe toServer = new();
    private readonly Pipe fromServer = new();
    private readonly StringWriter text = new(CultureInfo.InvariantCulture);
    private readonly StringWriter error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly CancellationTokenSource stop = new();
    private readonly Task<int> exitCode;
    private readonly StreamReader lines;

    private McpRun(string[] args, TimeProvider clock)
    {
        lines = new StreamReader(fromServer.Reader.AsStream(), Encoding.UTF8);
        var surroundings = new Surroundings
        {
            OpenInput = () => toServer.Reader.AsStream(),
            OpenOutput = () => fromServer.Writer.AsStream(),
            Output = text,
            Error = error,
            Clock = clock,
        };
        exitCode = CommandLine.RunAsync(["mcp", .. args], surroundings, stop.Token);
    }

    public string Error => error.ToString();

    public static McpRun Start(params string[] args) => new(args, TimeProvider.System);

    public static McpRun Start(TimeProvider clock, params string[] args) => new(args, clock);

    /// <summary>The text of a call's answer, and whether it tells of an error.</summary>
    public static (bool IsError, string Text) Said(CallToolResult result) =>
        (result.IsError == true, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text);

    /// <summary>The SDK's own client at the other end.</summary>
    public Task<McpClient> ConnectAsync(string? protocolVersion = null) => McpClient.CreateAsync(
        new StreamClientTransport(toServer.Writer.AsStream(), fromServer.Reader.AsStream()),
        new McpClientOptions { ProtocolVersion = protocolVersion });

    /// <summary>Sends one message that is written by hand.</summary>
    public async Task SendAsync(string line) => await toServer.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));

    /// <summary>The next line of standard output.</summary>
    public async Task<JsonElement> ReceiveAsync() => JsonElement.Parse((await lines.ReadLineAsync().WaitAsync(Patience))!);

    /// <summary>What is left on standard output once it has ended.</summary>
    public Task<string> RestAsync() => lines.ReadToEndAsync().WaitAsync(Patience);

    /// <summary>Shakes hands by hand.</summary>
    public async Task<JsonElement> InitializeAsync()
    {
        await SendAsync("""{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"by hand","version":"1"}}}""");
        var answer = await ReceiveAsync();
        await SendAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        return answer;
    }

    /// <summary>Closes standard input.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        await toServer.Writer.CompleteAsync();
        return await ExitAsync();
    }

    /// <summary>As Ctrl-C does.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        await stop.CancelAsync();
        return await ExitAsync();
    }

    public async Task<int> ExitAsync()
    {
        var code = await exitCode.WaitAsync(Patience);
        Assert.Equal("", text.ToString());
        return code;
    }

    public async ValueTask DisposeAsync()
    {
        await toServer.Writer.CompleteAsync();
        await exitCode.WaitAsync(Patience);
        stop.Dispose();
        lines.Dispose();
    }
}
