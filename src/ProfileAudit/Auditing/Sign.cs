namespace ProfileAudit.Auditing;

/// <summary>What the article "Why Are You Neglecting Your Professional Network?" says of a rule's subject.</summary>
public enum Sign
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It stands behind one of the article's signs or excuses.</summary>
    Minor,

    /// <summary>It is one of the article's four signs of neglect; far below the mark, it caps the level.</summary>
    Major,
}
