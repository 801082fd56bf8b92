using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Hosts.Tests.Support;

/// <summary>
/// samples/BrowserHost as it is published, behind a server of nothing but files, below a path. It is built aside, so that nothing else that
/// is built at the same time is in its way.
/// </summary>
public sealed class PublishedPage : IAsyncLifetime
{
    private const string Place = "/some/where";

    private readonly string built = Path.Combine(AppContext.BaseDirectory, "published");
    private readonly ConcurrentQueue<string> asked = new();
    private WebApplication? server;

    /// <summary>The folder that goes onto a web server.</summary>
    public string Folder => Path.Combine(built, "publish", "BrowserHost", "release", "wwwroot");

    public string Address { get; private set; } = "";

    /// <summary>What the publishing said; nothing when all is well.</summary>
    public string Complaints { get; private set; } = "";

    /// <summary>The paths that the server was asked for.</summary>
    internal IReadOnlyCollection<string> Asked => asked;

    public async Task InitializeAsync()
    {
        await PublishAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        server.Use((context, next) =>
        {
            asked.Enqueue($"{context.Request.Method} {context.Request.Path}");
            return next(context);
        });
        var files = new PhysicalFileProvider(Folder);
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, RequestPath = Place });
        server.UseStaticFiles(new StaticFileOptions { FileProvider = files, RequestPath = Place, ContentTypeProvider = new FileExtensionContentTypeProvider(), ServeUnknownFileTypes = true });
        await server.StartAsync();
        Address = server.Urls.Single() + Place + "/";
    }

    public async Task DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }

    // An earlier version's files have other names, and would stay.
    private async Task PublishAsync()
    {
        if (Directory.Exists(Path.Combine(built, "publish")))
            Directory.Delete(Path.Combine(built, "publish"), recursive: true);
        var start = new ProcessStartInfo("dotnet", [
            "publish", Repository.PathOf("samples", "BrowserHost"), "--configuration", "Release", "--artifacts-path", built, "--nologo", "--verbosity", "quiet",
            // The build of the solution has looked at it already, and nobody asks for the packed files.
            "-p:RunAnalyzers=false", "-p:NuGetAudit=false", "-p:CompressionEnabled=false"])
        { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Complaints = (await output + await error).Trim();
        Assert.True(process.ExitCode == 0, Complaints);
    }
}
