using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Sarif;

/// <summary>What made the run.</summary>
internal sealed record SarifTool(SarifDriver Driver)
{
    public static SarifTool From(AuditReport report) => new(SarifDriver.From(report));
}

/// <summary>The program itself, with what each rule says of itself.</summary>
internal sealed record SarifDriver(
    string Name,
    string Version,
    string? SemanticVersion,
    string InformationUri,
    string? Language,
    IReadOnlyList<SarifRule> Rules)
{
    private const string Home = "https://github.com/profile-audit/profile-audit";

    public static SarifDriver From(AuditReport report) => new(
        LegibleText.Of(report.Tool.Name),
        LegibleText.Of(report.Tool.Version),
        Semantic(report.Tool.Version),
        Home,
        SarifLanguage.Of(report.Language),
        [.. report.Findings.Select(SarifRule.From)]);

    // A report may be made by a host under a name and version of its own.
    private static string? Semantic(string version)
    {
        var core = version.Split('-', 2)[0];
        var isSemantic = System.Version.TryParse(core, out var known) && known.ToString(3) == core
            && version.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-');
        return isSemantic ? version : null;
    }
}
