using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ProfileAudit.Reading.Pages;

/// <summary>A number of connections as a page shows it.</summary>
/// <param name="Count">The number.</param>
/// <param name="IsLeast">Whether there may be more: pages never show more than 500.</param>
/// <param name="Digits">The number as it is written.</param>
internal readonly partial record struct ShownCount(int Count, bool IsLeast, string Digits)
{
    /// <summary>How many characters a text may have that is looked at, so that what it costs is bounded.</summary>
    public const int Longest = 100;

    private const int Most = 500;

    // "Connections" in the languages of LinkedIn's pages; English, German, French, Spanish, Portuguese, Italian, Dutch, Danish, Norwegian,
    // Swedish, Polish, Czech, Romanian, Turkish, Indonesian.
    private static readonly FrozenSet<string> Words = new[]
    {
        "connections", "connection", "kontakte", "kontakt", "relations", "relation", "contactos", "contacto", "conexiones", "conexión", "conexões", "conexão", "collegamenti", "collegamento",
        "connecties", "connectie", "forbindelser", "forbindelse", "kontakter", "kontakty", "kontaktów", "spojení", "conexiuni", "bağlantı", "koneksi",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> MoreThan = new[]
    {
        "more than", "over", "mehr als", "über", "plus de", "+ de", "más de", "mais de", "più di", "oltre", "meer dan", "+",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of connections in a text such as "38 connections", "500+ Kontakte" or "Plus de 500 relations"; null where it tells another or none.</summary>
    /// <param name="text">The text, no longer than <see cref="Longest"/>.</param>
    /// <param name="isLink">Whether it leads to the list of connections, so that its word need not be known.</param>
    public static ShownCount? OfConnections(string text, bool isLink)
    {
        var match = Shape().Match(text);
        var (before, word) = (match.Groups["before"].Value.Trim(), match.Groups["word"].Value.Trim());
        if (!match.Success || !(isLink || Words.Contains(word)) || !(before.Length == 0 || MoreThan.Contains(before)))
            return null;
        var digits = match.Groups["digits"].Value;
        var plain = string.Concat(digits.Where(char.IsAsciiDigit));
        // What is larger than pages show is a number of something else.
        if (!int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 30_000)
            return null;
        var isLeast = before.Length > 0 || match.Groups["plus"].Length > 0 || count >= Most;
        return new ShownCount(count, isLeast, digits);
    }

    // A time-out would make what is read depend on how busy the machine is.
    [GeneratedRegex(@"^(?<before>[^\d]{0,20}?)(?<digits>\d{1,3}([.,’' ]?\d{3}){0,2})(?<plus>\+?)\s*(?<word>[^\d+]{0,60})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Shape();
}
