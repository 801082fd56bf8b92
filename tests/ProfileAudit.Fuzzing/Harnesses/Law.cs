using System.Text.RegularExpressions;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reports;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>What holds for every input, however odd.</summary>
internal static partial class Law
{
    /// <exception cref="BrokenLawException">It does not hold.</exception>
    public static void Demand(bool holds, string law)
    {
        if (!holds)
            throw new BrokenLawException(law);
    }

    /// <summary>Reads a source. What is read can be audited, what is refused is told as documented.</summary>
    /// <returns>The report; null where the source was refused.</returns>
    /// <exception cref="BrokenLawException">It does not hold.</exception>
    public static AuditReport? Read(Func<ValueTask<Profile>> read)
    {
        Profile profile;
        try
        {
            profile = read().AsTask().GetAwaiter().GetResult();
        }
        catch (UnreadableProfileException refusal)
        {
            Refused(refusal.Code, refusal.Message, refusal.NextStep);
            return null;
        }

        var report = new ProfileAuditor().Audit(profile);
        Sound(report);
        return report;
    }

    /// <exception cref="BrokenLawException">It does not hold.</exception>
    public static void Sound(AuditReport report)
    {
        Demand(!report.With(Outcome.Error).Any(), "A rule failed");
        Demand(report.Findings.All(finding => finding.Score is null or (>= 0 and <= 1)), "A finding's score is none");
        var score = report.Score;
        Demand(score is { Lowest: >= 0, Highest: <= 100, Coverage: >= 0 and <= 1 } && score.Lowest <= score.Highest, "The interval is none");
        Demand(score.Points is not { } points || (points >= score.Lowest - 1e-9 && points <= score.Highest + 1e-9), "The score is outside of its interval");
    }

    /// <exception cref="BrokenLawException">It does not hold.</exception>
    public static void Refused(string code, string message, string nextStep) =>
        Demand(Code().IsMatch(code) && message.EndsWith('.') && nextStep.EndsWith('.'), $"A refusal is not told as documented: {code}");

    [GeneratedRegex("^PA(-[A-Z0-9]+)+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Code();
}
