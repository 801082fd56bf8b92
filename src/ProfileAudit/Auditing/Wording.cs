using System.Globalization;
using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>Small words for rules' sentences.</summary>
public static class Wording
{
    /// <summary>A number with its noun, such as "1 skill" or "12 skills".</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for any other number.</param>
    /// <returns>The words.</returns>
    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    /// <summary>A count with its noun as the object of a sentence, such as "no skills", "1 skill" or "at least 500 connections".</summary>
    /// <param name="tally">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for any other number.</param>
    /// <returns>The words.</returns>
    public static string HowMany(Tally tally, string one, string many) =>
        tally is { Count: 0, IsExact: true } ? $"no {many}" : $"{tally} {(tally.Count == 1 ? one : many)}";

    /// <summary>A number of years, roughly.</summary>
    /// <param name="years">How many; 0 or more.</param>
    /// <returns>Such as "less than a year", "about a year" or "about 3 years".</returns>
    public static string Years(double years) => RoughYears(years) switch
    {
        0 => "less than a year",
        1 => "about a year",
        var rounded => string.Create(CultureInfo.InvariantCulture, $"about {rounded} years"),
    };

    /// <summary>The number of years to speak of, as a text counts them: 0 for less than a year.</summary>
    // A year of 365 days is a little short of the mean year.
    internal static int RoughYears(double years) => years < 0.99 ? 0 : (int)Math.Round(years, MidpointRounding.AwayFromZero);

    /// <summary>A day in words.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Such as "1 March 2026".</returns>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day's month in words, such as "March 2026".</summary>
    internal static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
