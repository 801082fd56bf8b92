using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using ProfileAudit.Rendering;

namespace ProfileAudit.Samples.WebHost;

/// <summary>From an upload to its report.</summary>
internal static class AuditEndpoint
{
    // <web-endpoint>
    public static async Task<IResult> AnswerAsync(
        HttpContext context,
        IAntiforgery antiforgery,
        Audits audits,
        [FromKeyedServices(ReportFormat.Html)] IReportRenderer html,
        [FromKeyedServices(ReportFormat.Json)] IReportRenderer json,
        CancellationToken cancellationToken)
    {
        try
        {
            var form = await FormOfAsync(context.Request, cancellationToken);
            // By hand and after the form was read, so that a form that is too large is told to be so.
            if (!await antiforgery.IsRequestValidAsync(context))
                throw new RefusedException(Refusal.NoToken);
            var report = await audits.OfAsync(Upload.Of(form), cancellationToken);
            if (context.Request.PrefersJson())
                return Results.Text(json.RenderToString(report), "application/json", Encoding.UTF8);
            context.Response.AllowReport();
            return Results.Text(html.RenderToString(report), "text/html", Encoding.UTF8);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && Refusal.Of(exception) is { } refusal)
        {
            return Results.Problem(refusal.ToProblem());
        }
    }
    // end

    private static async Task<IFormCollection> FormOfAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
            throw new RefusedException(Refusal.NoForm);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { } size && request.ContentLength > size.MaxRequestBodySize)
        {
            // None of it is read. The server throws away what comes in the next seconds, for else a browser, still sending, would see a
            // broken connection in place of the answer.
            size.MaxRequestBodySize = null;
            throw new RefusedException(Refusal.TooLarge);
        }

        return await request.ReadFormAsync(cancellationToken);
    }
}
