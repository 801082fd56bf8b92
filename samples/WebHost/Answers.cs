using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;
using ProfileAudit.Samples.WebHost.Pages;

namespace ProfileAudit.Samples.WebHost;

/// <summary>How this host says no: as a page to people, as RFC 9457 has it to programs.</summary>
internal static partial class Answers
{
    public static void AddAnswers(this IServiceCollection services)
    {
        services.AddRazorComponents();
        // Asked before the writer of JSON, which comes with the problem details.
        services.AddSingleton<IProblemDetailsWriter, ProblemPageWriter>();
        services.AddProblemDetails();
    }

    /// <summary>Answers what nobody else does: no such page, and mistakes of ours, of which only the kind is logged, for a message may hold anything.</summary>
    public static void UseAnswers(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            SuppressDiagnosticsCallback = failed =>
            {
                LogFailure(app.Logger, failed.Exception.GetType().Name);
                return true;
            },
        });
        app.UseStatusCodePages();
    }

    /// <summary>Answers with a refusal.</summary>
    public static Task WriteAsync(this HttpContext context, Refusal refusal) => Results.Problem(refusal.ToProblem()).ExecuteAsync(context);

    /// <summary>Whether a program asks; a browser, or who does not say, gets a page.</summary>
    public static bool PrefersJson(this HttpRequest request) => request.GetTypedHeaders().Accept
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .FirstOrDefault(accepted => IsJson(accepted) || accepted.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase)) is { } first && IsJson(first);

    private static bool IsJson(MediaTypeHeaderValue accepted) => accepted.SubTypeWithoutSuffix.Equals("json", StringComparison.OrdinalIgnoreCase)
        || accepted.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed with {Kind}.")]
    private static partial void LogFailure(ILogger logger, string kind);
}
