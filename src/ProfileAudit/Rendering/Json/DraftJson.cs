using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>A text for the member to send.</summary>
internal sealed record DraftJson(string Kind, string To, string Text)
{
    public static DraftJson From(Draft draft) => new(JsonName.Of(draft.Kind), draft.To, draft.Text);
}
