namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>
/// What a host may tune, in plain properties that configuration binds to. Rules are named by their ids, such as "no-photo": those of
/// the library and those that the host added. Read once, when the auditor is first resolved.
/// </summary>
public sealed class ProfileAuditSettings
{
    /// <summary>The rules that are left out of every report. Stronger than a weight or a suppression of the same rule.</summary>
    public IList<string> Without { get; } = [];

    /// <summary>The weights of rules, 0 to 100, by id; a rule that is not named keeps its own. 0 reports and never scores.</summary>
    public IDictionary<string, int> Weights { get; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The rules that are shown in reports with a reason and worth no points, by id.</summary>
    public IDictionary<string, SuppressionSettings> Suppressions { get; } = new Dictionary<string, SuppressionSettings>(StringComparer.Ordinal);

    /// <summary>What reading one source may cost at most.</summary>
    public LimitSettings Limits { get; } = new();
}
