using System.Text.Json.Nodes;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rendering.Json;

/// <summary>Something noticed about a source or a setting.</summary>
internal sealed record DiagnosticJson(string Severity, string Code, string? File, int? Row, string Message, JsonObject? Arguments)
{
    public static DiagnosticJson From(Diagnostic diagnostic) =>
        new(JsonName.Of(diagnostic.Severity), diagnostic.Code, diagnostic.File, diagnostic.Row, diagnostic.Message.ToString(), TextArguments.Of(diagnostic.Message));
}
