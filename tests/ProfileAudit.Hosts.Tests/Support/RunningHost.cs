using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace ProfileAudit.Hosts.Tests.Support;

/// <summary>samples/WebHost behind a real server on this machine, with the settings of a test.</summary>
internal sealed partial class RunningHost : IDisposable
{
    private readonly WebApplicationFactory<Program> factory;

    public RunningHost(Action<IServiceCollection>? services = null, params (string Key, string Value)[] settings)
    {
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production");
            host.UseSetting("WebHost:AuditsPerClient", "1000");
            foreach (var (key, value) in settings)
                host.UseSetting(key, value);
            host.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
            host.ConfigureServices(all =>
            {
                // The day after the invented exports were made.
                all.Replace(ServiceDescriptor.Singleton<TimeProvider>(new StoppedClock(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero))));
                services?.Invoke(all);
            });
        });
        factory.UseKestrel(server => server.Listen(IPAddress.Loopback, 0));
        factory.StartServer();
        Client = NewClient();
    }

    /// <summary>What the host logged, at every level.</summary>
    public KeptLog Log { get; } = new();

    /// <summary>A program with a place for cookies.</summary>
    public HttpClient Client { get; }

    public Uri Address => factory.ClientOptions.BaseAddress;

    /// <summary>Where uploads would be written to, were they written: nowhere, so that one that is fails.</summary>
    [ModuleInitializer]
    internal static void HaveNoTemporaryFolder() => Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", "/nowhere-to-write");

    public HttpClient NewClient() => new(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>The token of the form.</summary>
    public async Task<string> TokenAsync() => TokenField().Match(await Client.GetStringAsync("/")).Groups["token"].Value;

    /// <summary>Sends the form as a browser or a program does.</summary>
    public async Task<Answer> SendAsync(MultipartFormDataContent form, string accept = "text/html", bool withToken = true, CancellationToken cancellationToken = default)
    {
        if (withToken)
            form.Add(new StringContent(await TokenAsync()), "__RequestVerificationToken");
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, "/") { Content = form }, accept, cancellationToken);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request, string accept = "text/html", CancellationToken cancellationToken = default)
    {
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await Client.SendAsync(request, cancellationToken);
        return await Answer.OfAsync(response);
    }

    public static MultipartFormDataContent Form(byte[] export, string name = "export.zip", params (string Key, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(export), "export", name } };
        foreach (var (key, value) in fields)
            form.Add(new StringContent(value), key);
        return form;
    }

    public void Dispose()
    {
        Client.Dispose();
        factory.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TokenField();

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
