using System.Collections.Immutable;

namespace ProfileAudit.Profiles.Joining;

/// <summary>What a source is worth beside others.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Archive">How much an export holds; null for anything else.</param>
/// <param name="Newest">The newest date in it; null where it has none.</param>
internal sealed record Standing(SourceKind Kind, ArchiveKind? Archive, DateOnly? Newest)
{
    private const int Quarter = 90;
    private const int HalfYear = 180;

    /// <summary>The standing of whoever says something in a profile.</summary>
    public static Standing Of(Profile profile, ImmutableArray<Origin> origins)
    {
        var kind = origins is [var first, ..] ? first.Source : profile.Sources.Select(source => source.Kind).FirstOrDefault();
        var sources = profile.Sources.Where(source => source.Kind == kind).ToList();
        return kind == SourceKind.Answers
            ? new Standing(kind, null, null)
            : new Standing(kind, sources.Min(source => source.Archive), sources.Max(source => source.NewestDate) ?? profile.NewestDate);
    }

    /// <summary>
    /// The newest day, later by what the source is worth: another has to be newer by more than that. A number, so that of three sources
    /// none can win in a circle. Without a date a page is taken for one of today, since that is when members save it, anything else for old.
    /// </summary>
    /// <param name="isForVisitors">Whether it is about something that visitors see.</param>
    public int EffectiveDay(bool isForVisitors) => (Newest, Kind) switch
    {
        ({ } day, _) => day.DayNumber + Worth(isForVisitors),
        (null, SourceKind.Page) when isForVisitors => int.MaxValue,
        _ => int.MinValue,
    };

    /// <summary>0 for the kind of source that is asked first.</summary>
    public int Place(bool isForVisitors) => Kind switch
    {
        SourceKind.Answers => 0,
        SourceKind.Page => isForVisitors ? 1 : 3,
        SourceKind.Export => 2,
        _ => 4,
    };

    /// <summary>0 for the fullest archive.</summary>
    public int Fullness => (int)(Archive ?? ArchiveKind.Partial);

    // In days. Pages and PDFs cut lists short and leave out dates, so a list of theirs counts only where the export is really old.
    private int Worth(bool isForVisitors) => Kind switch
    {
        SourceKind.Page when isForVisitors => HalfYear + Quarter,
        SourceKind.Export => Archive == ArchiveKind.Complete ? Quarter : 0,
        _ => -HalfYear,
    };
}
