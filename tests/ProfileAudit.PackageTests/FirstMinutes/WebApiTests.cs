using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ProfileAudit.PackageTests.FirstMinutes;

/// <summary>A host developer's first web API.</summary>
[Collection(SharedFeed.Name)]
public sealed partial class WebApiTests(Feed feed)
{
    private const string Api = "In a web API";

    [Fact]
    public async Task Twenty_five_lines_answer_an_upload()
    {
        var code = QuickStart.Code(Api);
        Assert.InRange(code.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line)), 1, 25);
        var folder = await feed.FollowAsync("web", QuickStart.Commands(Api).Where(line => !line.StartsWith("curl ", StringComparison.Ordinal)));
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), code);
        await feed.DotnetAsync(folder, "build");

        using var server = Command.Start("dotnet", folder, [Path.Combine(folder, "bin", "Debug", "net10.0", "api.dll"), "--urls", "http://127.0.0.1:0"], feed.Surroundings);
        try
        {
            var address = await AddressAsync(server.StandardOutput);
            using var client = new HttpClient();
            using var report = JsonDocument.Parse(await AnswerAsync(client, address, await InventedExport.BytesAsync(), HttpStatusCode.OK));
            Assert.Equal(1, report.RootElement.GetProperty("schemaVersion").GetInt32());
            using var refused = JsonDocument.Parse(await AnswerAsync(client, address, "no export"u8.ToArray(), HttpStatusCode.UnprocessableEntity));
            Assert.Equal("PA-IN-UNKNOWN", refused.RootElement.GetProperty("title").GetString());
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    // What "curl -F export=@export.zip" sends.
    private static async Task<string> AnswerAsync(HttpClient client, Uri address, byte[] export, HttpStatusCode expected)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(export), "export", "export.zip" } };
        using var answer = await client.PostAsync(new Uri(address, "/audit"), form);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
                return new Uri(match.Groups["address"].Value);
        }

        throw new InvalidOperationException("The host ended before it listened.");
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://\S+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
