using System.Net;
using System.Text.Json;

namespace ProfileAudit.Hosts.Tests.Support;

/// <summary>What a host answered.</summary>
internal sealed record Answer(HttpStatusCode Status, string Kind, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Text);

    public static async Task<Answer> OfAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        response.Content.Headers.ContentType?.MediaType ?? "",
        await response.Content.ReadAsStringAsync(),
        response.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));

    /// <summary>Asserts a problem after RFC 9457, with this code and a next step.</summary>
    public void IsProblem(HttpStatusCode status, string code)
    {
        Assert.Equal((status, "application/problem+json"), (Status, Kind));
        Assert.Equal(code, Json.GetProperty("code").GetString());
        Assert.Equal($"urn:profile-audit:{code}", Json.GetProperty("type").GetString());
        Assert.Equal((int)status, Json.GetProperty("status").GetInt32());
        Assert.NotEmpty(Json.GetProperty("title").GetString()!);
        Assert.NotEmpty(Json.GetProperty("nextStep").GetString()!);
    }
}
