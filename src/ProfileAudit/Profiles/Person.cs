namespace ProfileAudit.Profiles;

/// <summary>
/// Somebody else, as far as sources tell people apart: by the address of the profile, by name only where no address is told. Never
/// shown in a report unless that helps the member.
/// </summary>
/// <param name="Id">What tells this person from others: "in/…" after the profile's address, "name/…" where there is none, "unknown/…" for somebody without either.</param>
/// <param name="Name">The name as the source spells it; "" where it tells none.</param>
public sealed record Person(string Id, string Name)
{
    private const string ByAddress = "in/";
    private const string ByName = "name/";

    /// <summary>Whether the address of the profile is known, so that nobody of the same name can be meant.</summary>
    public bool HasAddress => Id.StartsWith(ByAddress, StringComparison.Ordinal);

    /// <summary>Whether nothing tells who it is: the account is closed, or hides.</summary>
    public bool IsUnknown => !HasAddress && !Id.StartsWith(ByName, StringComparison.Ordinal);

    /// <summary>Makes a person of what a source tells.</summary>
    /// <param name="address">The address of the profile; "" where it is not told.</param>
    /// <param name="name">The name; "" where it is not told.</param>
    /// <param name="otherwise">What tells this person apart where there is neither, such as a row's number.</param>
    /// <returns>The person.</returns>
    public static Person Of(string address, string name, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(otherwise);
        if (SlugOf(address) is { Length: > 0 } slug)
            return new Person(ByAddress + slug, name);
        // LinkedIn writes this for every closed account, so it is nobody's name.
        return Spelled(name) is { Length: > 0 } spelt and not "linkedin member"
            ? new Person(ByName + spelt, name)
            : new Person("unknown/" + otherwise, "");
    }

    /// <summary>Two are the same person when they are told apart by the same thing; names may be spelt in several ways.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether both are one.</returns>
    public bool Equals(Person? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Nothing of the person, so that no log tells who it is.</summary>
    /// <returns>"Person".</returns>
    public override string ToString() => nameof(Person);

    /// <summary>A name as it is compared: case and spaces make no difference. Accents do, since two people may differ by one.</summary>
    internal static string Spelled(string name) =>
        (IsSpacedOnce(name) ? name : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToLowerInvariant();

    // As nearly all names are; there are tens of thousands.
    private static bool IsSpacedOnce(string name)
    {
        var wasSpace = true;
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || wasSpace))
                return false;
            wasSpace = c == ' ';
        }

        return !wasSpace || name.Length == 0;
    }

    // "https://www.linkedin.com/in/ada-sample?x=y" → "ada-sample"; pages of companies are no people.
    internal static string SlugOf(string address)
    {
        const string Marker = "/in/";
        if (address.IndexOf(Marker, StringComparison.OrdinalIgnoreCase) is not (var at and >= 0))
            return "";
        var slug = address.AsSpan(at + Marker.Length);
        if (slug.IndexOfAny('/', '?', '#') is var end and >= 0)
            slug = slug[..end];
        return Uri.UnescapeDataString(slug.ToString()).Trim().ToLowerInvariant();
    }
}
