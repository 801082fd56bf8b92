using ProfileAudit.Profiles;
using ProfileAudit.Rendering.Json;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Sarif;

/// <summary>
/// What a result points at: a table of the export, such as "Connections.csv", else the kind of source. A name is taken only when it looks
/// like one of LinkedIn's; no path and no other text gets through, and the member's number, which changes nothing, is cut off.
/// </summary>
internal static class SarifPlace
{
    private const string Ending = ".csv";
    private const int Longest = 60;

    public static string Of(Finding finding, AuditReport report) =>
        finding.Evidence.Select(item => Table(item.Source?.In(Language.English).ToString())).FirstOrDefault(table => table is not null) ?? Kind(report);

    /// <summary>The first table that a text names; null when it names none.</summary>
    /// <param name="source">Such as "Shares_1234_1.csv", "Shares.csv not in the data" or "Positions.csv, Skills.csv".</param>
    public static string? Table(string? source)
    {
        if (source is null)
            return null;
        // What stands behind a name says that the table is not in the data, or names others.
        var end = source.IndexOf(Ending, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            return null;
        var name = source[..(end + Ending.Length)];
        var stem = name[..^Ending.Length];
        while (stem.LastIndexOf('_') is var mark and > 0 && mark < stem.Length - 1 && stem.AsSpan(mark + 1).IndexOfAnyExceptInRange('0', '9') < 0)
            stem = stem[..mark];
        return IsPlain(stem) ? stem.Replace(" ", "%20", StringComparison.Ordinal) + Ending : null;
    }

    private static string Kind(AuditReport report) =>
        JsonName.Of(report.Sources.FirstOrDefault(source => source.Kind != SourceKind.Answers)?.Kind ?? SourceKind.Export);

    private static bool IsPlain(string stem) =>
        stem.Length is > 0 and <= Longest && char.IsAsciiLetter(stem[0]) && stem.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '_' or '-');
}
