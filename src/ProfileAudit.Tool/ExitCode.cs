namespace ProfileAudit.Tool;

/// <summary>What scripts may rely on.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int BelowMark = 1;
    public const int UnreadableSource = 2;
    public const int WrongUsage = 64;
    public const int Bug = 70;
    public const int Cancelled = 130;
}
