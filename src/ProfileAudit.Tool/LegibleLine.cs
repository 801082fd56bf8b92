using System.Globalization;
using System.Text;

namespace ProfileAudit.Tool;

/// <summary>A line for a terminal with texts of others in it: arguments, names of files, a rulebook's reasons.</summary>
internal static class LegibleLine
{
    /// <summary>The line without codes that a terminal obeys.</summary>
    public static string Of(string line) => string.Concat(line.EnumerateRunes().Select(rune => Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? "\uFFFD" : rune.ToString()));
}
