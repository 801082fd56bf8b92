using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile shows no website and no social handle.</summary>
internal sealed class NoContactRoute : Rule<int>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-contact-route",
        Title = "Websites and handles",
        Category = Category.Identity,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "Unless your profile says where, people who are not connected to you can hardly write to you.",
        Remedy = "Open your profile, click \"Contact info\" below your name, then the pencil, and add one website that strangers may well see: your employer's, your portfolio, your association's.",
        HelpUri = RuleCatalog.PageOf("no-contact-route"),
    };

    /// <inheritdoc/>
    protected override Fact<int> Look(Profile profile) => profile.ContactRoutes;

    /// <inheritdoc/>
    protected override Verdict Judge(int seen, AuditContext context) => seen > 0
        ? Verdict.Kept(
            Text.Of("no-contact-route.present", "Your profile shows {routes, plural, one {# website or handle} other {# websites and handles}}.", ("routes", seen)),
            Evidence.Of(Labels.ContactRoutes, seen))
        : Verdict.Neglected(Text.Of("no-contact-route.absent", "Your profile shows no website and no social handle."), Evidence.Of(Labels.ContactRoutes, 0));
}

public static partial class RuleCatalog
{
    /// <summary>The profile shows no website and no social handle.</summary>
    public static IAuditRule NoContactRoute { get; } = new NoContactRoute();
}
