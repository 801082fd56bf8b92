using System.Text;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export;

/// <summary>
/// The id of a <see cref="Person"/> from the bytes of a cell with an address in its usual form, without a text in between: a large export names people
/// a million times. It is what <see cref="Person.Of"/> makes of the same address; of any other form nothing is said here.
/// </summary>
internal static class PersonId
{
    /// <summary>How long such an id can be, in bytes.</summary>
    public const int Longest = 256;

    /// <summary>What the id of everyone with an address begins with.</summary>
    public static ReadOnlySpan<byte> Start => "in/"u8;

    private static ReadOnlySpan<byte> Marker => "/in/"u8;

    /// <summary>Makes the id.</summary>
    /// <param name="cell">The cell, without blanks around it.</param>
    /// <param name="id">Room for it, of <see cref="Longest"/>.</param>
    /// <returns>The id; empty when the cell has no address in the usual form.</returns>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> cell, Span<byte> id)
    {
        // Anything unusual may be nothing, the same address in another spelling, or several of them.
        if (cell.Length > Longest - Start.Length || cell.ContainsAnyExceptInRange((byte)'!', (byte)'~') || cell.Contains((byte)',')
            || cell.IndexOf(Marker) is not (var at and >= 0) || cell[..at].ContainsAny("IN"u8))
        {
            return default;
        }

        var slug = cell[(at + Marker.Length)..];
        if (slug.IndexOfAny("/?#"u8) is var end and >= 0)
            slug = slug[..end];
        if (slug.IsEmpty)
            return default;
        Start.CopyTo(id);
        for (var i = 0; i < slug.Length; i++)
        {
            var c = slug[i];
            if (!(char.IsAsciiLetterOrDigit((char)c) || c is (byte)'-' or (byte)'_' or (byte)'.'))
                return default;
            id[Start.Length + i] = char.IsAsciiLetterUpper((char)c) ? (byte)(c | 0x20) : c;
        }

        return id[..(Start.Length + slug.Length)];
    }

    /// <summary>The same as a text.</summary>
    public static string Text(ReadOnlySpan<byte> id) => Encoding.UTF8.GetString(id);
}
