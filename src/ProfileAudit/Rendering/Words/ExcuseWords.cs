using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>Excuses in words.</summary>
internal static class ExcuseWords
{
    public static Text Said(ExcuseAnswer answer) => Joined.Quoted(answer.Excuse.Title);
}
