using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>Excuses in words.</summary>
internal static class ExcuseWords
{
    public static string Said(ExcuseAnswer answer) => $"“{answer.Excuse.Title}”";
}
