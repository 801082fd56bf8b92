using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile names no industry.</summary>
internal sealed class NoIndustry : Rule<string>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-industry",
        Title = "Industry",
        Category = Category.Identity,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "LinkedIn's search lets people choose an industry, and a profile that names none is not among the results. How many search that way nobody has published.",
        Remedy = "Open your profile, click the pencil beside your name, and choose in \"Industry\" what comes closest; it need not be your employer's.",
        HelpUri = RuleCatalog.PageOf("no-industry"),
    };

    /// <inheritdoc/>
    protected override Fact<string> Look(Profile profile) => profile.Industry;

    /// <inheritdoc/>
    protected override Verdict Judge(string seen, AuditContext context) => !string.IsNullOrWhiteSpace(seen)
        ? Verdict.Kept(Text.Of("no-industry.present", "Your profile names an industry."), new Evidence(Labels.Industry, Labels.Present))
        : Verdict.Neglected(Text.Of("no-industry.absent", "Your profile names no industry."), new Evidence(Labels.Industry, Labels.None));
}

public static partial class RuleCatalog
{
    /// <summary>The profile names no industry.</summary>
    public static IAuditRule NoIndustry { get; } = new NoIndustry();
}
