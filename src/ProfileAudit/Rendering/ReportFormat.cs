namespace ProfileAudit.Rendering;

/// <summary>What a report is spelled in.</summary>
public enum ReportFormat
{
    /// <summary>Plain text for a terminal.</summary>
    Console,

    /// <summary>JSON, version 1 of the published schema.</summary>
    Json,

    /// <summary>One HTML file without script and without requests.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>SARIF 2.1.0, which collects the results of checks.</summary>
    Sarif,

    /// <summary>JUnit XML, which shows test results.</summary>
    JUnit,
}
