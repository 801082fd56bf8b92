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
    string Language,
    IReadOnlyList<SarifRule> Rules)
{
    private const string Home = "https://github.com/profile-audit/profile-audit";

    public static SarifDriver From(AuditReport report) => new(
        LegibleText.Of(report.Tool.Name),
        LegibleText.Of(report.Tool.Version),
        Semantic(report.Tool.Version),
        Home,
        report.Language.Tag,
        [.. report.Findings.Select(SarifRule.From)]);

    // A report may be made by a host under a name and version of its own.
    private static string? Semantic(string version)
    {
        string[] parts = version.Split('-', 2);
        var isSemantic = System.Version.TryParse(parts[0], out var core) && core is { Build: >= 0, Revision: < 0 } && core.ToString() == parts[0]
            && parts.Skip(1).SelectMany(part => part.Split('.')).All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
        return isSemantic ? version : null;
    }
}
