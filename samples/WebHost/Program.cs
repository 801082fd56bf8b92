using ProfileAudit.Samples.WebHost;
using ProfileAudit.Samples.WebHost.Pages;

// A page with a form; what is uploaded is audited in memory, answered with the report, and forgotten.
//   dotnet run --project samples/WebHost
var builder = WebApplication.CreateBuilder(args);
var settings = builder.Configuration.GetSection("WebHost").Get<WebHostSettings>() ?? new WebHostSettings();
builder.Services.AddAudits(builder.Configuration, settings);
builder.Services.AddGuards(settings);
builder.Services.AddAnswers();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseAnswers();
if (!app.Environment.IsDevelopment())
    app.UseHsts().UseHttpsRedirection();
app.UseStaticFiles();
app.UseRateLimiter();
app.UseRequestTimeouts();

app.MapGet("/", FrontPage.For);
app.MapPost("/", AuditEndpoint.AnswerAsync).WithRequestTimeout(Guards.Patience);
app.Run();
