using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>How numbers, days and durations are written; the culture is nobody's.</summary>
internal static class Numbers
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Points in a sentence: one decimal, unless it is a zero.</summary>
    public static string Points(double points) => Score.Printed(points).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Points in a column: always one decimal, so that they stand below each other.</summary>
    public static string Tenths(double points) => Score.Printed(points).ToString("0.0", CultureInfo.InvariantCulture);

    public static string OfHundred(double points) => $"{Points(points)} of 100 points";

    public static string Between(double lowest, double highest) => $"between {Points(lowest)} and {Points(highest)}";

    public static string Gain(double points) => Score.Printed(points) switch
    {
        0 => "under 0.1 points",
        1 => "+1 point",
        _ => $"+{Points(points)} points",
    };

    /// <summary>A gain of which a first step earns a part.</summary>
    public static string GainUpTo(double points) => Score.Printed(points) == 0 ? Gain(points) : $"up to {Gain(points)}";

    /// <summary>Whole percent, rounded down: "60 %" is said only from 60 % on, and "100 %" only of everything.</summary>
    public static string Percent(double share) => share switch
    {
        <= 0 => "0\u00A0%",
        < 0.01 => "less than 1\u00A0%",
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)Math.Floor((share * 100) + 1e-9)}\u00A0%"),
    };

    public static string Minutes(int minutes)
    {
        var (hours, rest) = (minutes / 60, minutes % 60);
        var (full, part) = (Wording.Count(hours, "hour", "hours"), Wording.Count(rest, "minute", "minutes"));
        return hours == 0 ? part : rest == 0 ? full : $"{full} {part}";
    }

    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string AsOf(DateOnly? day) => day is { } known ? $"as of {Date(known)}" : "without a date, since nothing read tells one";

    public static string Row(int row) => string.Create(CultureInfo.InvariantCulture, $"row {row}");
}
