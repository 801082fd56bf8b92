using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Hardly a message passes between the member and anybody.</summary>
internal sealed class SilentNetwork : Rule<(Tally Connections, Correspondence Letters)>
{
    private const int Months = 12;

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
                : Verdict.DoesNotApply(Text.Of("silent-network.no-connections", "There are no connections yet, so nobody to write with."));
        }

        return context.OverLastMonths(Months, window =>
        {
            var people = WrittenWith.Count(seen.Letters, window, context.Derived);
            return Verdict.Counted(people, context.CurveOf(Info), Message(people, window.Through), Evidence.Of(Labels.PeopleWrittenWith, people));
        });
    }

    private static Text Message(Tally people, DateOnly through) => people is { Count: 0, IsExact: true }
        ? Text.Of(
            "silent-network.nobody",
            "Your messages show nobody you wrote with, one to one, in the {months} months to {day}.",
            ("months", Months), ("day", through))
        : Text.Of(
            "silent-network.found",
            "Messages passed between you and {people, plural, one {# person} other {# people}} in the {months} months to {day}.",
            ("people", people), ("months", Months), ("day", through));
}

public static partial class RuleCatalog
{
    /// <summary>Hardly a message passes between the member and anybody.</summary>
    public static IAuditRule SilentNetwork { get; } = new SilentNetwork();
}
