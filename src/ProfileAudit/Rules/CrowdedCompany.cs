using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Many of the connections work at one company.</summary>
internal sealed class CrowdedCompany : Rule<ImmutableArray<Connection>>
{
    private const int Fewest = 100;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "crowded-company",
        Title = "Spread over companies",
        Category = Category.Network,
        Weight = Weight.Informative,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "Where a good part of a network works in one place, a change there reaches all of it at once. We know of no study that says how much is too much, so this is told and never scored.",
        Remedy = "You need not part with anybody. On \"My Network\", choose \"Connections\", \"Search with filters\", \"Current company\" to see how your network spreads, and let your next invitations go elsewhere.",
        HelpUri = RuleCatalog.PageOf("crowded-company"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<Connection>> Look(Profile profile) => profile.Connections;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<Connection> seen, AuditContext context)
    {
        var workplaces = context.Derived.WorkplacesOf(seen);
        if (workplaces.Told < Fewest)
            return Verdict.DoesNotApply(Text.Of("crowded-company.few", "Fewer than {number} of your connections tell where they work, too few to speak of a crowd.", ("number", Fewest)));
        var most = workplaces.Most;
        ImmutableArray<Evidence> evidence = [Evidence.Of(Labels.ConnectionsAtOneCompany, most), Evidence.Of(Labels.ConnectionsWithCompany, workplaces.Told)];
        // More than 20 %, in whole numbers.
        return most * 5L > workplaces.Told
            ? Verdict.Neglected(
                Text.Of(
                    "crowded-company.crowded",
                    "Of your {told} connections who tell where they work, {most} are at one and the same company.",
                    ("told", workplaces.Told), ("most", most)),
                evidence)
            : Verdict.Kept(
                Text.Of("crowded-company.spread", "Of your {told} connections who tell where they work, no more than a fifth are at one company.", ("told", workplaces.Told)),
                evidence);
    }
}

public static partial class RuleCatalog
{
    /// <summary>Many of the connections work at one company.</summary>
    public static IAuditRule CrowdedCompany { get; } = new CrowdedCompany();
}
