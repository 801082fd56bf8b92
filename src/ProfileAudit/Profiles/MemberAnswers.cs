using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Profiles.Joining;

namespace ProfileAudit.Profiles;

/// <summary>What only the member knows. An answer is a source like any other, and wins over the others.</summary>
public sealed record MemberAnswers
{
    /// <summary>Whether the profile shows a photo; null when not answered.</summary>
    public bool? Photo { get; init; }

    /// <summary>Whether the profile shows a banner of its own; null when not answered.</summary>
    public bool? Banner { get; init; }

    /// <summary>How many groups the member belongs to; null when not answered.</summary>
    public int? Groups { get; init; }

    /// <summary>How many connections the member has; null when not answered.</summary>
    public int? Connections { get; init; }

    /// <summary>The address of the public profile; null when not answered.</summary>
    public string? Url { get; init; }

    /// <summary>The names that <see cref="TryWith"/> knows, with the values each takes.</summary>
    public static string Choices => "photo=yes|no, banner=yes|no, groups=N, connections=N, url=ADDRESS";

    /// <summary>Adds one answer written as NAME=VALUE.</summary>
    /// <param name="text">Such as "photo=yes" or "groups=3"; see <see cref="Choices"/>.</param>
    /// <param name="answers">These answers with the new one; these answers unchanged when it is not understood.</param>
    /// <returns>Whether the answer was understood.</returns>
    public bool TryWith(string text, out MemberAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf('=', StringComparison.Ordinal);
        var name = at < 0 ? text : text[..at].Trim();
        var value = at < 0 ? "" : text[(at + 1)..].Trim();
        bool? yes = value.ToUpperInvariant() switch { "YES" => true, "NO" => false, _ => null };
        int? number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        var added = name.ToUpperInvariant() switch
        {
            "PHOTO" when yes is not null => this with { Photo = yes },
            "BANNER" when yes is not null => this with { Banner = yes },
            "GROUPS" when number is not null => this with { Groups = number },
            "CONNECTIONS" when number is not null => this with { Connections = number },
            "URL" when value.Length > 0 => this with { Url = value },
            _ => null,
        };
        answers = added ?? this;
        return added is not null;
    }

    /// <summary>Joins the answers with a profile.</summary>
    /// <param name="profile">What the other sources show.</param>
    /// <returns>
    /// The profile in which every answered fact is the member's answer, with a note where a source says otherwise; the profile itself when
    /// nothing was answered.
    /// </returns>
    /// <exception cref="InvalidOperationException">A number is negative.</exception>
    public Profile Join(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (this == new MemberAnswers())
            return profile;
        if (Groups < 0 || Connections < 0)
            throw new InvalidOperationException("A number of groups or connections cannot be negative.");
        var answered = profile with
        {
            Sources = profile.Sources.Add(new ProfileSource(SourceKind.Answers, null, null, 0, [])),
            Photo = Photo is { } photo ? Answer("photo", KeepingUpload(profile.Photo, photo), profile, profile.Photo) : profile.Photo,
            Banner = Banner is { } banner ? Answer("banner", KeepingUpload(profile.Banner, banner), profile, profile.Banner) : profile.Banner,
            Groups = Groups is { } groups ? Answer("groups", Tally.Exactly(groups), profile, profile.Groups) : profile.Groups,
            ConnectionCount = Connections is { } connections ? Answer("connections", Tally.Exactly(connections), profile, profile.ConnectionCount) : profile.ConnectionCount,
            PublicAddress = Url is { } url ? Answer("url", url, profile, profile.PublicAddress) : profile.PublicAddress,
        };
        return answered with { Diagnostics = [.. profile.Diagnostics.Where(each => each.Code != Conflicts.Code), .. Conflicts.Of(answered)] };
    }

    private static ProfileImage KeepingUpload(Fact<ProfileImage> known, bool isSet) =>
        new(isSet, isSet ? known.Match(image => image.UploadedOn, _ => null) : null);

    // What the sources say is kept beside the answer, so that a contradiction can be told.
    private static Fact<T>.Observed Answer<T>(string name, T value, Profile profile, Fact<T> before)
    {
        ImmutableArray<Origin> origins = [new Origin(SourceKind.Answers, Text.Of("origin.answer", "your answer, {name}", ("name", name)))];
        return new Fact<T>.Observed(value, origins) { Claims = [new Claim<T>(value, origins, Standing.Of(profile, origins)), .. Claim<T>.Of(profile, before)] };
    }
}
