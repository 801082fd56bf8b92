using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using ProfileAudit.Reading;

namespace ProfileAudit.Samples.WebHost;

/// <summary>What stands before an audit: how large an upload may be, how many may come, how long they may take, and from where.</summary>
internal static class Guards
{
    /// <summary>The name of the timeout.</summary>
    public const string Patience = "audit";

    // What the fields and the boundaries of the form may take beside the files.
    private const int FormBytes = 64 * 1024;

    public static void AddGuards(this IServiceCollection services, WebHostSettings settings)
    {
        AddSizes(services);
        services.AddRateLimiter(options => Limit(options, settings));
        services.AddRequestTimeouts(options => options.AddPolicy(Patience, new RequestTimeoutPolicy
        {
            Timeout = settings.Patience,
            TimeoutStatusCode = Refusal.TooSlow.Status,
            WriteTimeoutResponse = context => context.WriteAsync(Refusal.TooSlow),
        }));
        services.AddAntiforgery(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        // The keys of the form's token: in memory, as everything here. Behind several servers they have to share them.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
    }

    // <web-limits>
    // ASP.NET Core would stop at 30,000,000 bytes of a body and 134,217,728 of a file, and write what is larger than 64 KiB into a
    // temporary file. Here all is as large as the library's own limit, and nothing is written.
    private static void AddSizes(IServiceCollection services)
    {
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<FormOptions>>((server, form) =>
            server.Limits.MaxRequestBodySize = form.Value.MultipartBodyLengthLimit + FormBytes);
        services.AddOptions<FormOptions>().Configure<AuditLimits>((form, limits) =>
        {
            form.MultipartBodyLengthLimit = limits.SourceBytes;
            form.MemoryBufferThreshold = checked((int)limits.SourceBytes + 1);
            (form.ValueCountLimit, form.ValueLengthLimit) = (16, 4096);
        });
    }
    // end

    // Only what costs something is counted: the pages are free.
    private static void Limit(RateLimiterOptions options, WebHostSettings settings)
    {
        var window = new FixedWindowRateLimiterOptions { PermitLimit = settings.AuditsPerClient, Window = settings.Window };
        var room = new ConcurrencyLimiterOptions { PermitLimit = settings.AuditsAtOnce, QueueLimit = settings.AuditsAtOnce };
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            // Behind a proxy every address is the proxy's, unless the forwarded headers middleware tells another.
            PartitionedRateLimiter.Create<HttpContext, string>(context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => window)
                : RateLimitPartition.GetNoLimiter("")),
            PartitionedRateLimiter.Create<HttpContext, bool>(context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetConcurrencyLimiter(true, _ => room)
                : RateLimitPartition.GetNoLimiter(false)));
        options.OnRejected = async (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString("0", provider: null);
            await rejected.HttpContext.WriteAsync(Refusal.TooMany);
        };
    }
}
