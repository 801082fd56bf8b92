using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// Rich_Media.csv: a log of uploads since late 2024. A row proves that something was uploaded; no row proves nothing. The older form of the
/// file holds two fixed links.
/// </summary>
internal sealed class RichMediaTable() : Table(
    "Rich_Media.csv", Absence.ProvesNothing, "Date/Time", "Media Description", "Media Link|Link", "Type")
{
    private static readonly string[] PhotoSegments = ["/profile-displayphoto-", "/profile-originalphoto-", "/profile-framedphoto-"];
    private static readonly string[] BannerSegments =
        ["/profile-displaybackgroundimage-", "/profile-originalbackgroundimage-", "/profile-background-servable-original-image"];

    private readonly ImmutableArray<SectionEntry>.Builder featured = ImmutableArray.CreateBuilder<SectionEntry>();

    public Upload Photo { get; private set; }

    public Upload Banner { get; private set; }

    /// <summary>Whether the member gave a group its picture, which only those who run it can.</summary>
    public bool RunsGroup { get; private set; }

    /// <summary>Media attached to the profile: a hint at the Featured section, or at a position's media.</summary>
    public ImmutableArray<SectionEntry> Featured => featured.ToImmutable();

    protected override int MostRows => 100_000;

    protected override void Add(TableRow row)
    {
        // "You uploaded a profile photo on January 9, 2024 at 2:37 PM (GMT)"
        var sentence = row.Text("Date/Time");
        var link = row.Text("Media Link");
        var (kind, day) = Take(row, sentence);
        if (kind == "profile photo" || Holds(link, PhotoSegments))
            Photo = Photo.And(day);
        else if (kind == "profile background photo" || Holds(link, BannerSegments))
            Banner = Banner.And(day);
        else if (kind is "group logo" or "group background photo" || Holds(link, "/group-logo_image-", "/group-heroimage-"))
            RunsGroup = true;
        else if (Holds(link, "/profile-treasury-"))
            featured.Add(new SectionEntry("", Origin: row.Origin));
    }

    private static (string Kind, DateOnly? Day) Take(TableRow row, string sentence)
    {
        const string Opening = "You uploaded a";
        if (!sentence.StartsWith(Opening, StringComparison.Ordinal) || sentence.LastIndexOf(" on ", StringComparison.Ordinal) is not (var on and > 0))
            return ("", null);
        var kind = sentence[Opening.Length..on];
        return ((kind.StartsWith("n ", StringComparison.Ordinal) ? kind[2..] : kind).Trim(), row.Recorded("Date/Time", sentence[(on + 4)..]));
    }

    private static bool Holds(string link, params ReadOnlySpan<string> segments)
    {
        foreach (var segment in segments)
        {
            if (link.Contains(segment, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

/// <summary>Whether something was uploaded, and when last.</summary>
/// <param name="Happened">Whether a row says so.</param>
/// <param name="Newest">The newest day; null when it is not known, since an upload without a readable day may be the newest.</param>
internal readonly record struct Upload(bool Happened, DateOnly? Newest)
{
    public Upload And(DateOnly? day) => new(true, !Happened || day > Newest ? day : day is null ? null : Newest);
}
