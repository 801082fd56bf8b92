using System.Text.Json.Nodes;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>A text for the member to send.</summary>
internal sealed record DraftJson(string Kind, string To, string Text, string? TextKey, JsonObject? TextArguments)
{
    public static DraftJson From(Draft draft) =>
        new(JsonName.Of(draft.Kind), draft.To.ToString(), draft.Text.ToString(), Json.TextArguments.Key(draft.Text), Json.TextArguments.Of(draft.Text));
}
