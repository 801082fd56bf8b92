namespace ProfileAudit.Rendering;

/// <summary>A part of an HTML report, in the order of the whole page. One that has nothing to tell is left out.</summary>
public enum HtmlSection
{
    /// <summary>The score with its interval, level and coverage.</summary>
    Score,

    /// <summary>What to do in the next fifteen minutes, and the shortest way to the next level.</summary>
    Plan,

    /// <summary>The article's signs of neglect, each with its state.</summary>
    Signs,

    /// <summary>The network and what the member did, drawn, each with its table.</summary>
    Charts,

    /// <summary>The categories, each with what is worth tending in it.</summary>
    Categories,

    /// <summary>Excuses and their answers.</summary>
    Excuses,

    /// <summary>Drafts to copy. They may name people.</summary>
    Drafts,

    /// <summary>What could not be seen and how to make it visible; what was left out.</summary>
    Unseen,

    /// <summary>What is kept well.</summary>
    Kept,

    /// <summary>Other people's yardsticks.</summary>
    Yardsticks,

    /// <summary>How the score is made.</summary>
    Method,

    /// <summary>What was read, and what was noticed while reading.</summary>
    Sources,

    /// <summary>Privacy, version and as-of.</summary>
    About,
}
