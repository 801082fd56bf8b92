using Microsoft.AspNetCore.Http.HttpResults;
using ProfileAudit.Samples.WebHost.Pages;

namespace ProfileAudit.Samples.WebHost;

/// <summary>Writes a problem as a page, for whoever does not ask for JSON.</summary>
internal sealed class ProblemPageWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => !context.HttpContext.Request.PrefersJson();

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var page = new RazorComponentResult<ProblemPage>(new Dictionary<string, object?> { [nameof(ProblemPage.Problem)] = context.ProblemDetails })
        {
            StatusCode = context.ProblemDetails.Status,
        };
        await page.ExecuteAsync(context.HttpContext);
    }
}
