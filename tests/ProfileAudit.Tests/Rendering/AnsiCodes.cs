using System.Text.RegularExpressions;

namespace ProfileAudit.Tests.Rendering;

/// <summary>The colour codes that the console report may write itself.</summary>
internal static partial class AnsiCodes
{
    public static string Without(string text) => Allowed().Replace(text, "");

    [GeneratedRegex("\e\\[(?:0|1|2|32|33)m", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Allowed();
}
