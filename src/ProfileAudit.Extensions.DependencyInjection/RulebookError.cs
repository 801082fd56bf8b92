using System.Globalization;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>One thing that is wrong in a rulebook. Values in it are cut after 80 characters, and hold nothing that a terminal would obey.</summary>
/// <param name="Path">The place, such as "weights[no-foto]"; empty for the rulebook as a whole.</param>
/// <param name="Message">The value, and what would be right.</param>
/// <param name="Line">The line in the file, 1 for the first; null where there is no file.</param>
/// <param name="Column">The character in the line, 1 for the first; null where there is no file.</param>
public sealed record RulebookError(string Path, string Message, int? Line = null, int? Column = null)
{
    /// <summary>The error in one line, such as "line 3, column 5: weights[no-foto]: "no-foto" is no rule; did you mean no-photo?".</summary>
    /// <returns>The line.</returns>
    public override string ToString() => string.Concat(
        Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}: "),
        Path.Length == 0 ? "" : $"{Path}: ",
        Message);
}
