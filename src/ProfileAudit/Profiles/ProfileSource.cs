using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>One source that a profile was read from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Archive">How much of the member's data it holds; null for anything but an export.</param>
/// <param name="ArchiveReason">Why it is taken for that kind of archive, as a sentence; null for anything but an export.</param>
/// <param name="Files">How many files it holds; 1 for a page or PDF, 0 for answers.</param>
/// <param name="Unread">The parts that could not be read; what depends on them is unknown, never absent.</param>
public sealed record ProfileSource(SourceKind Kind, ArchiveKind? Archive, Text? ArchiveReason, int Files, ImmutableArray<UnreadPart> Unread)
{
    /// <summary>The newest date that LinkedIn recorded in this source, as far as several were joined; null where nothing tells it.</summary>
    public DateOnly? NewestDate { get; init; }

    internal ProfileSource In(Language language) => this with
    {
        ArchiveReason = ArchiveReason?.In(language),
        Unread = [.. Unread.Select(part => part with { Reason = part.Reason.In(language) })],
    };
}

/// <summary>A part of a source that could not be read.</summary>
/// <param name="File">The part's name.</param>
/// <param name="Code">A stable code, such as "PA-ZIP-CRC".</param>
/// <param name="Reason">One sentence without any value of the member's.</param>
public sealed record UnreadPart(string File, string Code, Text Reason);
