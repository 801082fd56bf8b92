using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>
/// One archive made for a test, named as JSON's parsing minefield has it: y_ must be read, n_ must be refused whole, p_ has one part that
/// must not be read while the others are, i_ may be either, and nothing else.
/// </summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Make">Makes its bytes.</param>
/// <param name="Code">The code of the refusal or of the part; null where the exact one is left open.</param>
public sealed record CraftedArchive(string Name, Func<byte[]> Make, string? Code = null)
{
    internal const string Damaged = "PA-ZIP-DAMAGED";
    internal const string Ambiguous = "PA-ZIP-AMBIGUOUS";
    internal const string Headers = "PA-ZIP-HEADER";
    internal const string NotTheName = "PA-ZIP-NAME";

    /// <summary>The two tables that every good archive of the set holds.</summary>
    internal static byte[] Plain(RawZip zip) => zip.With(RawZip.Skills, RawZip.Courses).ToArray();

    /// <summary>A good table and the skills as given.</summary>
    internal static byte[] WithSkills(RawEntry skills) => RawZip.Of(RawZip.Courses, skills).ToArray();

    /// <summary>The good tables and one more entry.</summary>
    internal static byte[] And(RawEntry more) => RawZip.Of(RawZip.Skills, more, RawZip.Courses).ToArray();

    /// <summary>An extra field.</summary>
    internal static byte[] Field(ushort id, params byte[] data) => [(byte)id, (byte)(id >> 8), (byte)data.Length, (byte)(data.Length >> 8), .. data];

    /// <summary>The extra field of numbers of eight bytes.</summary>
    internal static byte[] Wide(params long[] numbers) => Field(1, [.. numbers.SelectMany(BitConverter.GetBytes)]);
}
