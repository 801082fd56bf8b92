namespace ProfileAudit.Reports;

/// <summary>What became of a rule from one report to another.</summary>
public enum ChangeKind
{
    /// <summary>Neither its sign nor what is known about it changed.</summary>
    Unchanged,

    /// <summary>A sign of neglect that was not there before.</summary>
    New,

    /// <summary>The sign of neglect is no longer there.</summary>
    Gone,

    /// <summary>The sign is still there, but to a smaller extent.</summary>
    Better,

    /// <summary>The sign is still there, and to a larger extent.</summary>
    Worse,

    /// <summary>Nothing could be told before.</summary>
    NowSeen,

    /// <summary>Nothing can be told any more.</summary>
    NoLongerSeen,

    /// <summary>The question was not asked before, or made no sense; now it is asked.</summary>
    NowAsked,

    /// <summary>The question was asked before, and is not any more, or makes no sense.</summary>
    NoLongerAsked,
}
