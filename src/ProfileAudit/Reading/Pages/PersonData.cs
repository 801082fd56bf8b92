using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Pages;

/// <summary>
/// What the data inside a page says about the member, beside what a visitor sees: one script or one piece, so it is there whole or not
/// at all. Null means that it says nothing.
/// </summary>
internal sealed record PersonData
{
    public static PersonData None { get; } = new();

    /// <summary>Whether there is such data about the member at all.</summary>
    public bool IsThere { get; init; }

    public string? Slug { get; init; }

    public string? Name { get; init; }

    public string? Headline { get; init; }

    public string? Location { get; init; }

    public string? Industry { get; init; }

    public string? Summary { get; init; }

    public PictureSign Photo { get; init; }

    public PictureSign Banner { get; init; }

    /// <summary>Positions; null where some are masked, or none are told.</summary>
    public ImmutableArray<DataPosition>? Positions { get; init; }
}

/// <summary>A position as the data of a page tells it; titles stand only where a visitor sees them.</summary>
internal sealed record DataPosition(string Company, bool IsCurrent, PartialDate? Start, PartialDate? End, bool HasUnreadDate, int DescriptionLength);
