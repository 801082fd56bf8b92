namespace ProfileAudit.Auditing;

/// <summary>How well it is known that a sign matters. The rule's page has the citation.</summary>
public enum EvidenceGrade
{
    /// <summary>Peer-reviewed study.</summary>
    A,

    /// <summary>A mechanism that LinkedIn states: a limit, a help page.</summary>
    B,

    /// <summary>A LinkedIn marketing figure without a published method.</summary>
    C,

    /// <summary>A convention of rubrics and career advisers.</summary>
    D,

    /// <summary>The article "Why Are You Neglecting Your Professional Network?" (Randy Friedlander).</summary>
    E,
}
