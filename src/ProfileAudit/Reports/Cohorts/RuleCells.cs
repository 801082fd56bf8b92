namespace ProfileAudit.Reports.Cohorts;

/// <summary>The cells that members fall into by a rule.</summary>
internal static class RuleCells
{
    public const int Neglected = 0;
    public const int Kept = 1;
    public const int CannotTell = 2;
    public const int NotAsked = 3;
    public const int Count = 4;

    /// <summary>How many of the first cells say something about members; the others say something about sources and rulebooks.</summary>
    public const int Telling = 2;

    public static int Of(Outcome outcome) => outcome switch
    {
        Outcome.Neglected => Neglected,
        Outcome.Kept => Kept,
        Outcome.CannotTell => CannotTell,
        _ => NotAsked,
    };
}
