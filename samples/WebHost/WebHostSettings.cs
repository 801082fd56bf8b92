namespace ProfileAudit.Samples.WebHost;

/// <summary>What this host decides itself; the section "WebHost" of appsettings.json. What is audited and how is the section "ProfileAudit".</summary>
public sealed record WebHostSettings
{
    /// <summary>How many audits one address may ask for within the window.</summary>
    public int AuditsPerClient { get; init; } = 10;

    /// <summary>The window.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many audits run at once. Each may hold an upload twice in memory: as it came, and as it is read.</summary>
    public int AuditsAtOnce { get; init; } = 4;

    /// <summary>How long an audit may take, with its upload.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether PDFs are read. Not where strangers upload, see docs/hosting.md.</summary>
    public bool ReadsPdf { get; init; }
}
