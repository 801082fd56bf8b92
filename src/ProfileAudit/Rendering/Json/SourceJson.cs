using ProfileAudit.Profiles;

namespace ProfileAudit.Rendering.Json;

/// <summary>One source, and what of it could not be read.</summary>
internal sealed record SourceJson(string Kind, string? Archive, string? ArchiveReason, int Files, IReadOnlyList<UnreadJson> Unread)
{
    public static SourceJson From(ProfileSource source) => new(
        JsonName.Of(source.Kind),
        source.Archive is { } archive ? JsonName.Of(archive) : null,
        source.ArchiveReason,
        source.Files,
        [.. source.Unread.Select(UnreadJson.From)]);
}

/// <summary>A part that could not be read.</summary>
internal sealed record UnreadJson(string File, string Code, string Reason)
{
    public static UnreadJson From(UnreadPart part) => new(part.File, part.Code, part.Reason);
}
