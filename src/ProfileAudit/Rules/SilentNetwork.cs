using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Hardly a message passes between the member and anybody.</summary>
internal sealed class SilentNetwork : Rule<(Tally Connections, Correspondence Letters)>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "silent-network",
        Title = "People you write with",
        Category = Category.Relationships,
        Weight = Weight.Serious,
        Effort = Effort.M,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.NoTime,
        Curve = Curve.Through((0, 0), (5, 0.5), (15, 1)),
        Why = "A network of people who never hear from each other is a list of names. We know of no study of how many one should write with; talks by telephone, by mail or over coffee do not show here.",
        Remedy = "Open your list of connections, pick somebody you like and have not heard from for a long time, choose \"Message\" and ask how they are, or send something that made you think of them. One message a week is a habit.",
        HelpUri = RuleCatalog.PageOf("silent-network"),
    };

    /// <inheritdoc/>
    protected override Fact<(Tally Connections, Correspondence Letters)> Look(Profile profile) => profile.ConnectionCount.And(profile.Correspondence);

    /// <inheritdoc/>
    protected override Verdict Judge((Tally Connections, Correspondence Letters) seen, AuditContext context)
    {
        if (seen.Connections.Count == 0)
        {
            return seen.Connections.Beyond is { } why
                ? new Verdict.CannotTell(why)
                : Verdict.DoesNotApply("There are no connections yet, so nobody to write with.");
        }

        return context.OverLastMonths(12, window =>
        {
            var people = WrittenWith.Count(seen.Letters, window);
            return Verdict.Counted(
                people,
                context.CurveOf(Info),
                people is { Count: 0, IsExact: true }
                    ? $"Your messages show nobody you wrote with, one to one, in the 12 months to {Wording.Day(window.Through)}."
                    : $"Messages passed between you and {Wording.HowMany(people, "person", "people")} in the 12 months to {Wording.Day(window.Through)}.",
                Evidence.Of("people written with", people));
        });
    }
}

public static partial class RuleCatalog
{
    /// <summary>Hardly a message passes between the member and anybody.</summary>
    public static IAuditRule SilentNetwork { get; } = new SilentNetwork();
}
