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

    /// <summary>How many of some as the subject of a sentence, such as "None of your 20 positions" or "3 of your 20 positions".</summary>
    /// <param name="part">How many.</param>
    /// <param name="whole">Of what, such as "your 20 positions".</param>
    internal static string PartOf(int part, string whole) => part == 0 ? $"None of {whole}" : string.Create(CultureInfo.InvariantCulture, $"{part} of {whole}");

    /// <summary>A day in words.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Such as "1 March 2026".</returns>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day's month in words, such as "March 2026".</summary>
    internal static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
