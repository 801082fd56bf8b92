using ProfileAudit.Profiles;

namespace ProfileAudit.Rendering.Json;

/// <summary>One source, and what of it could not be read.</summary>
internal sealed record SourceJson(string Kind, string? Archive, string? ArchiveReason, int Files, IReadOnlyList<UnreadJson> Unread)
{
    public static SourceJson From(ProfileSource source, Language language) => new(
        JsonName.Of(source.Kind),
        source.Archive is { } archive ? JsonName.Of(archive) : null,
        source.ArchiveReason?.In(language).ToString(),
        source.Files,
        [.. source.Unread.Select(part => UnreadJson.From(part, language))]);
}

/// <summary>A part that could not be read.</summary>
internal sealed record UnreadJson(string File, string Code, string Reason)
{
    public static UnreadJson From(UnreadPart part, Language language) => new(part.File, part.Code, part.Reason.In(language).ToString());
}
