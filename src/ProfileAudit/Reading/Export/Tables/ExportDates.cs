using System.Globalization;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Every date format that exports have used. English month names in every locale.</summary>
internal static class ExportDates
{
    // LinkedIn opened in May 2003; nothing that it recorded itself is older. A far future year is a damaged cell.
    private static readonly DateOnly FirstRecorded = new(2003, 1, 1);
    private static readonly DateOnly LastRecorded = new(2099, 12, 31);
    private const int FirstTypedYear = 1900;
    private const int LastTypedYear = 2100;

    private static ReadOnlySpan<byte> MonthNames => "JanFebMarAprMayJunJulAugSepOctNovDec"u8;

    private static readonly string[] RecordedFormats =
    [
        "d MMM yyyy", "M/d/yy, h:mm tt", "M/d/yyyy, h:mm tt", "yyyy/M/d H:mm:ss", "yyyy-M-d H:mm:ss", "yyyy-M-d H:mm", "yyyy/M/d", "yyyy-M-d",
        "MMM d, yyyy", "MMMM d, yyyy", "MMMM d, yyyy 'at' h:mm tt", "MMM d H:mm:ss yyyy", "d-MMM-yy", "M/d/yy H:mm", "M/d/yy", "M/d/yyyy", "M/d/yyyy H:mm",
        "yyyy-MM-dd'T'H:mm:ss", "yyyy-MM-dd'T'H:mm:ss.FFFFFFF",
    ];

    private static readonly (string Format, bool HasMonth, bool HasDay)[] TypedFormats =
    [
        ("yyyy", false, false), ("MMM yyyy", true, false), ("MMMM yyyy", true, false), ("yyyy-M", true, false), ("M/yyyy", true, false), ("MMM-yy", true, false),
        ("MMM d, yyyy", true, true), ("MMMM d, yyyy", true, true), ("d MMM yyyy", true, true), ("yyyy-M-d", true, true), ("yyyy/M/d", true, true), ("d-MMM-yy", true, true),
    ];

    /// <summary>A moment that LinkedIn recorded; its day, in the time zone of the cell.</summary>
    public static DateOnly? Recorded(string text) => Moment(text) is { } moment ? DateOnly.FromDateTime(moment) : null;

    /// <summary>A moment that LinkedIn recorded, with its time of day where the cell tells one.</summary>
    public static DateTime? Moment(string text)
    {
        var plain = Plain(text);
        if (plain.EndsWith("(GMT)", StringComparison.Ordinal))
            plain = plain[..^5].TrimEnd();
        if (plain.EndsWith(" UTC", StringComparison.Ordinal))
            plain = plain[..^4].TrimEnd();
        if (plain.EndsWith('Z'))
            plain = plain[..^1];
        // "Tue Jan 09 14:37:00 UTC 2024": the day of the week says nothing new.
        if (plain.Length > 4 && plain[3] == ' ' && char.IsAsciiLetter(plain[4]))
            plain = plain[4..].Replace(" UTC ", " ", StringComparison.Ordinal);
        return DateTime.TryParseExact(plain, RecordedFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var moment) && CanBeRecorded(moment)
            ? moment
            : null;
    }

    /// <summary>
    /// The same of the bytes of a cell in one of the forms that large tables have had since 2018: "2024-01-09 14:37:00", with or without " UTC", of
    /// messages and activities, and "09 Jan 2024" of connections. Null in any other.
    /// </summary>
    public static DateTime? PlainMoment(ReadOnlySpan<byte> cell)
    {
        const int Length = 19;
        if (cell.Length == 11)
            return PlainDay(cell);
        if (cell.Length != Length && !(cell.Length == Length + 4 && cell.EndsWith(" UTC"u8)))
            return null;
        if (cell[4] != '-' || cell[7] != '-' || cell[10] != ' ' || cell[13] != ':' || cell[16] != ':')
            return null;
        var (year, month, day) = (Digits(cell[..4]), Digits(cell[5..7]), Digits(cell[8..10]));
        var (hour, minute, second) = (Digits(cell[11..13]), Digits(cell[14..16]), Digits(cell[17..19]));
        return IsDay(year, month, day) && hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second is >= 0 and <= 59
            ? new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified)
            : null;
    }

    private static DateTime? PlainDay(ReadOnlySpan<byte> cell)
    {
        const int MonthLength = 3;
        if (cell[2] != ' ' || cell[6] != ' ' || MonthNames.IndexOf(cell[3..6]) is not (var at and >= 0) || at % MonthLength != 0)
            return null;
        var (year, month, day) = (Digits(cell[7..]), (at / MonthLength) + 1, Digits(cell[..2]));
        return IsDay(year, month, day) ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified) : null;
    }

    private static bool IsDay(int year, int month, int day) =>
        year >= FirstRecorded.Year && year <= LastRecorded.Year && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    // -1 when one of them is no digit.
    private static int Digits(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return -1;
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private static bool CanBeRecorded(DateTime moment) => DateOnly.FromDateTime(moment) is var day && day >= FirstRecorded && day <= LastRecorded;

    /// <summary>A date as a member typed it: a year, perhaps a month, seldom a day.</summary>
    public static PartialDate? Typed(string text)
    {
        var plain = Plain(text);
        foreach (var (format, hasMonth, hasDay) in TypedFormats)
        {
            if (DateTime.TryParseExact(plain, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= FirstTypedYear and <= LastTypedYear)
                return new PartialDate(date.Year, hasMonth ? date.Month : null, hasDay ? date.Day : null);
        }

        return null;
    }

    // Some re-saves put a no-break or a narrow no-break space before AM and PM.
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim();
}
