using System.Globalization;

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
}
