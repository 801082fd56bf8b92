using System.Buffers;
using System.Text;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export;

/// <summary>
/// The id of a <see cref="Person"/> as it stands in the bytes of an address in its usual form, without a text in between: a large export names people
/// a million times. It is what <see cref="Person.Of"/> makes of the same address; of any other form nothing is said here.
/// </summary>
internal static class PersonId
{
    /// <summary>How long such an id is at most, in bytes.</summary>
    public const int Longest = 256;

    private static readonly SearchValues<byte> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_."u8);

    /// <summary>What the id of everyone with an address begins with.</summary>
    public static ReadOnlySpan<byte> Start => "in/"u8;

    private static ReadOnlySpan<byte> Host => "https://www.linkedin.com/"u8;

    /// <summary>Finds the id.</summary>
    /// <param name="cell">The cell, without blanks around it.</param>
    /// <returns>The id; empty when the cell has no address in the usual form.</returns>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> cell)
    {
        if (!cell.StartsWith(Host) || cell[Host.Length..] is var id && !id.StartsWith(Start))
            return default;
        if (id[^1] == '/')
            id = id[..^1];
        return id.Length > Start.Length && id.Length <= Longest && !id[Start.Length..].ContainsAnyExcept(Plain) ? id : default;
    }

    /// <summary>The same as a text.</summary>
    public static string Text(ReadOnlySpan<byte> id) => Encoding.UTF8.GetString(id);
}
