using Microsoft.Extensions.Primitives;
using ProfileAudit.Rendering;

namespace ProfileAudit.Samples.WebHost;

/// <summary>What every answer says to the browser: load nothing from elsewhere, guess nothing, keep nothing, tell nobody.</summary>
internal static class SecurityHeaders
{
    private const string NotFramed = "; frame-ancestors 'none'";

    private static readonly Dictionary<string, StringValues> Usual = new()
    {
        ["Content-Security-Policy"] = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'" + NotFramed,
        ["Cache-Control"] = "no-store",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "no-referrer",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
    };

    // When the answer begins: an error page begins anew, without the headers that were there before.
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            foreach (var (name, value) in Usual)
                context.Response.Headers.TryAdd(name, value);
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>A report allows its own style sheet and nothing else; that nobody may frame it only a header can say.</summary>
    public static void AllowReport(this HttpResponse response) =>
        response.Headers.ContentSecurityPolicy = HtmlReportRenderer.ContentSecurityPolicy + NotFramed;
}
