using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProfileAudit.Extensions.DependencyInjection;
using ProfileAudit.Hosts.Tests.Support;
using ProfileAudit.Rendering;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;
using static ProfileAudit.Hosts.Tests.Support.RunningHost;

namespace ProfileAudit.Hosts.Tests;

/// <summary>What samples/WebHost answers.</summary>
public sealed class WebHostTests
{
    private const string Json = "application/json";
    private const string Chrome = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    [Theory]
    [InlineData("text/html")]
    [InlineData(Chrome)]
    [InlineData("*/*")]
    [InlineData("application/json;q=0.4, text/html;q=0.5")]
    public async Task An_export_is_answered_with_its_page(string accept)
    {
        using var host = new RunningHost();
        var answer = await host.SendAsync(Form(SampleExports.Zip("neglected")), accept);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.Status, answer.Kind));
        Assert.Equal(await PageAsync("neglected"), answer.Text);
        Assert.Equal($"{HtmlReportRenderer.ContentSecurityPolicy}; frame-ancestors 'none'", answer.Headers["Content-Security-Policy"]);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html;q=0.4, application/json;q=0.5")]
    [InlineData("application/problem+json, application/json")]
    public async Task A_program_gets_JSON(string accept)
    {
        using var host = new RunningHost();
        var answer = await host.SendAsync(Form(SampleExports.Zip("neglected")), accept);
        Assert.Equal((HttpStatusCode.OK, Json), (answer.Status, answer.Kind));
        var report = new ProfileAuditor().Audit(await SampleExports.ReadAsync("neglected"));
        Assert.Equal(ReportRenderers.For(ReportFormat.Json).RenderToString(report), answer.Text);
    }

    [Fact]
    public async Task A_program_may_send_the_token_as_a_header()
    {
        using var host = new RunningHost();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = Form(SampleExports.Zip("basic")) };
        request.Headers.Add("RequestVerificationToken", await host.TokenAsync());
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(request, Json)).Status);
    }

    [Fact]
    public async Task The_form_says_in_which_language_and_whether_anybody_is_named()
    {
        using var host = new RunningHost();
        var answer = await host.SendAsync(Form(SampleExports.Zip("neglected"), "e.zip", ("language", "pt-BR"), ("redact", "on")));
        Assert.Equal(await PageAsync("neglected", new AuditOptions { Language = Languages.BrazilianPortuguese, Redact = true }), answer.Text);
        Assert.NotEqual(await PageAsync("neglected", new AuditOptions { Language = Languages.BrazilianPortuguese }), answer.Text);
    }

    [Theory]
    [InlineData("de-AT, en;q=0.5", "de")]
    [InlineData("nl, fr;q=0.2", "fr")]
    [InlineData("nl", "en")]
    public async Task The_reader_s_own_language_is_offered_first(string accepted, string tag)
    {
        using var host = new RunningHost();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        var page = (await host.SendAsync(request)).Text;
        Assert.Contains($"<option value=\"{tag}\" lang=\"{tag}\" selected", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split(" selected").Length);
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/site.css")]
    [InlineData("GET", "/nowhere")]
    [InlineData("POST", "/")]
    [InlineData("DELETE", "/")]
    public async Task Every_answer_is_guarded(string method, string path)
    {
        using var host = new RunningHost();
        var headers = (await host.SendAsync(new HttpRequestMessage(new HttpMethod(method), path))).Headers;
        Assert.Contains("default-src 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("no-store", headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", headers["Referrer-Policy"]);
    }

    [Fact]
    public async Task What_is_no_export_is_told_to_programs_with_code_and_next_step()
    {
        using var host = new RunningHost();
        (await host.SendAsync(Form("no export"u8.ToArray()), Json)).IsProblem(HttpStatusCode.UnprocessableEntity, "PA-IN-UNKNOWN");
    }

    [Fact]
    public async Task What_is_no_export_is_told_to_people_on_a_page()
    {
        using var host = new RunningHost();
        var answer = await host.SendAsync(Form("no export"u8.ToArray()), Chrome);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "text/html"), (answer.Status, answer.Kind));
        Assert.Contains("The source is not a LinkedIn data export.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Audit the ZIP file that LinkedIn sent", answer.Text, StringComparison.Ordinal);
        Assert.Contains("PA-IN-UNKNOWN", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_s_sources_are_not_joined()
    {
        using var host = new RunningHost();
        var form = Form(SampleExports.Zip("neglected"));
        form.Add(new ByteArrayContent(SampleExports.Zip("tended")), "page", "page.zip");
        (await host.SendAsync(form, Json)).IsProblem(HttpStatusCode.UnprocessableEntity, "PA-JOIN-PEOPLE");
    }

    [Fact]
    public async Task A_second_source_that_cannot_be_read_is_told()
    {
        using var host = new RunningHost();
        var form = Form(SampleExports.Zip("neglected"));
        form.Add(new ByteArrayContent("<!doctype html><title>Bread</title>"u8.ToArray()), "page", "bread.html");
        var answer = await host.SendAsync(form, Json);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.StartsWith("PA-PAGE-", answer.Json.GetProperty("code").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(110_000)] // Larger than a file may be, and the form would still be let in.
    [InlineData(3_000_000)] // Larger than a body may be.
    public async Task What_is_too_large_is_told_to_be(int bytes)
    {
        using var host = new RunningHost(null, ("ProfileAudit:Limits:SourceBytes", "100000"));
        (await host.SendAsync(Form(new byte[bytes]), Json)).IsProblem(HttpStatusCode.RequestEntityTooLarge, "PA-IN-SIZE");
    }

    [Fact]
    public async Task An_upload_of_more_than_the_server_would_take_by_itself_is_taken()
    {
        using var host = new RunningHost();
        (await host.SendAsync(Form(new byte[31_000_000]), Json)).IsProblem(HttpStatusCode.UnprocessableEntity, "PA-IN-UNKNOWN");
    }

    [Fact]
    public async Task Without_its_token_a_form_is_not_looked_at()
    {
        using var host = new RunningHost();
        (await host.SendAsync(Form(SampleExports.Zip("basic")), Json, withToken: false)).IsProblem(HttpStatusCode.BadRequest, "WEB-TOKEN");
        using var stranger = new RunningHost();
        using var foreign = Form(SampleExports.Zip("basic"), "e.zip", ("__RequestVerificationToken", await stranger.TokenAsync()));
        (await host.SendAsync(foreign, Json, withToken: false)).IsProblem(HttpStatusCode.BadRequest, "WEB-TOKEN");
    }

    [Fact]
    public async Task What_is_no_such_form_is_told_apart()
    {
        using var host = new RunningHost();
        using var text = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent("hello") };
        (await host.SendAsync(text, Json)).IsProblem(HttpStatusCode.UnsupportedMediaType, "WEB-FORM");
        (await host.SendAsync([], Json)).IsProblem(HttpStatusCode.BadRequest, "WEB-FILE");
        (await host.SendAsync(Form(SampleExports.Zip("basic"), "e.zip", ("language", "tlh")), Json)).IsProblem(HttpStatusCode.BadRequest, "WEB-LANGUAGE");
        using var cut = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent("--x\r\nContent-Disposition: form-data; name=\"export\"; filename=\"e.zip\"\r\n\r\nPK") };
        cut.Content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        (await host.SendAsync(cut, Json)).IsProblem(HttpStatusCode.BadRequest, "WEB-BROKEN");
    }

    [Fact]
    public async Task Who_asks_too_often_has_to_wait_and_can_still_see_the_page()
    {
        using var host = new RunningHost(null, ("WebHost:AuditsPerClient", "1"), ("WebHost:Window", "23:00:00"));
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(Form(SampleExports.Zip("basic")), Json)).Status);
        var answer = await host.SendAsync(Form(SampleExports.Zip("basic")), Json);
        answer.IsProblem(HttpStatusCode.TooManyRequests, "WEB-BUSY");
        Assert.InRange(int.Parse(answer.Headers["Retry-After"], provider: null), 1, 23 * 3600);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/"))).Status);
    }

    [Fact]
    public async Task An_audit_that_takes_too_long_is_stopped()
    {
        using var host = Odd(stop => Task.Delay(Timeout.Infinite, stop), ("WebHost:Patience", "00:00:01"));
        (await host.SendAsync(Form(OddReader.Upload), Json)).IsProblem(HttpStatusCode.GatewayTimeout, "WEB-TIME");
    }

    [Fact]
    public async Task When_the_client_goes_away_the_audit_stops()
    {
        var (begun, stopped) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var host = Odd(async stop =>
        {
            stop.Register(stopped.SetResult);
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, stop);
        });
        using var patience = new CancellationTokenSource();
        var answer = host.SendAsync(Form(OddReader.Upload), Json, cancellationToken: patience.Token);
        await begun.Task;
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await stopped.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData(Json, "application/problem+json")]
    [InlineData(Chrome, "text/html")]
    public async Task A_mistake_of_ours_is_told_as_one_and_its_message_to_nobody(string accept, string kind)
    {
        using var host = Odd(_ => throw new InvalidOperationException("Secret-Of-Mara"));
        var answer = await host.SendAsync(Form(OddReader.Upload), accept);
        Assert.Equal((HttpStatusCode.InternalServerError, kind), (answer.Status, answer.Kind));
        Assert.DoesNotContain("Secret-Of-Mara", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret-Of-Mara", host.Log.Text, StringComparison.Ordinal);
        Assert.Contains("A request failed with InvalidOperationException.", host.Log.Text, StringComparison.Ordinal);
        Assert.Contains("no-store", answer.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_an_upload_is_logged()
    {
        using var host = new RunningHost(null, ("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"));
        await host.SendAsync(Form(SampleExports.Zip("neglected"), "Of-Mara-Muster.zip"));
        await host.SendAsync(Form([.. "no export"u8, .. SampleExports.Zip("neglected")], "Of-Mara-Muster.zip"));
        var log = host.Log.Text;
        Assert.Contains("POST", log, StringComparison.Ordinal);
        var values = InventedMembers.All["neglected"].SelectMany(file => file.Text.Split('\n').Skip(1)).SelectMany(line => line.Split(',', '"')).Where(cell => cell.Length > 7).Append("Of-Mara-Muster").Distinct(StringComparer.Ordinal).ToList();
        Assert.InRange(values.Count, 50, 10_000);
        Assert.DoesNotContain(values, value => log.Contains(value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_an_upload_is_written()
    {
        // There is no folder for temporary files, see RunningHost: what were written would fail. 64 KiB is where the server would begin.
        using var host = new RunningHost();
        var random = new byte[1_000_000];
        new Random(1).NextBytes(random);
        var answer = await host.SendAsync(Form([.. "%PDF-1.7 "u8, .. random]), Json);
        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "PA-IN-UNKNOWN");
    }

    [Fact]
    public async Task PDFs_are_read_where_the_host_says_so()
    {
        var pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n");
        using var careful = new RunningHost();
        (await careful.SendAsync(Form(pdf), Json)).IsProblem(HttpStatusCode.UnprocessableEntity, "PA-IN-UNKNOWN");
        Assert.DoesNotContain(".pdf", await careful.Client.GetStringAsync("/"), StringComparison.Ordinal);
        using var trusting = new RunningHost(null, ("WebHost:ReadsPdf", "true"));
        (await trusting.SendAsync(Form(pdf), Json)).IsProblem(HttpStatusCode.UnprocessableEntity, "PA-PDF-DAMAGED");
        Assert.Contains(".pdf", await trusting.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_told_in_the_same_way()
    {
        using var host = new RunningHost();
        var page = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/nowhere"));
        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (page.Status, page.Kind));
        var problem = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/nowhere"), Json);
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (problem.Status, problem.Kind));
    }

    [Fact]
    public void With_wrong_settings_the_host_does_not_start()
    {
        var wrong = Assert.Throws<OptionsValidationException>(() => new RunningHost(null, ("ProfileAudit:Limits:Ratio", "0")));
        Assert.Equal("Limits.Ratio: 0 is not 1 or more.", Assert.Single(wrong.Failures));
    }

    private static RunningHost Odd(Func<CancellationToken, Task> act, params (string, string)[] settings) =>
        new(services => services.AddProfileAudit().AddReader(new OddReader(act)), settings);

    private static async Task<string> PageAsync(string member, AuditOptions? options = null) =>
        HtmlReportRenderer.Default.RenderToString(new ProfileAuditor().Audit(await SampleExports.ReadAsync(member), options));
}
