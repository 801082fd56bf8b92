namespace ProfileAudit.Reports;

/// <summary>Why a rule ended otherwise than before.</summary>
public enum ChangeCause
{
    /// <summary>What the member did, or left, since then; time that passed counts as that.</summary>
    You,

    /// <summary>The sources show more or less than before.</summary>
    Data,

    /// <summary>The rules: one was added, taken out, switched off or on, weighs more or less, or may be judged otherwise.</summary>
    Rules,
}
