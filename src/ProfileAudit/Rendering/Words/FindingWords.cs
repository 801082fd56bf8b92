using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>A finding in words.</summary>
internal static class FindingWords
{
    public const string ToDo = "What to do";
    public const string WhyItMatters = "Why it matters";
    public const string WhatWasSeen = "What was seen";
    public const string HowLong = "How long it takes";

    /// <summary>Why a subject matters, and how well that is known.</summary>
    public static string Why(RuleInfo rule) => $"{rule.Why} {Basis(rule.Grade)}";

    public static string Effort(Effort effort) => effort switch
    {
        Auditing.Effort.S => "5 minutes",
        Auditing.Effort.M => "20 minutes",
        Auditing.Effort.L => "an hour, or a habit",
        _ => throw new ArgumentOutOfRangeException(nameof(effort)),
    };

    /// <summary>What mending a finding takes and gives, such as "5 minutes · +3.1 points".</summary>
    public static string Trade(Finding finding) => finding.Weight.Value == 0
        ? $"{Effort(finding.Rule.Effort)} · for information, never scored"
        // Where more is better, a first step earns a part of the points, and all of them only the whole way.
        : $"{Effort(finding.Rule.Effort)} · {(finding.Rule.Curve is null ? Numbers.Gain(finding.PointsToGain ?? 0) : Numbers.GainUpTo(finding.PointsToGain ?? 0))}";

    /// <summary>The basis of a rule's claim, said openly even where it is thin.</summary>
    public static string Basis(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.A => "Basis: research.",
        EvidenceGrade.B => "Basis: LinkedIn's own rules.",
        EvidenceGrade.C => "Basis: a claim of LinkedIn's.",
        EvidenceGrade.D => "Basis: convention.",
        EvidenceGrade.E => "Basis: Friedlander's article.",
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    /// <summary>Where a piece of evidence stands, such as "Positions.csv, row 2"; null when it is nowhere in particular.</summary>
    public static string? Place(Evidence evidence) => (evidence.Source, evidence.Row) switch
    {
        (null, null) => null,
        (null, { } row) => Numbers.Row(row),
        ({ } source, null) => source,
        ({ } source, { } row) => $"{source}, {Numbers.Row(row)}",
    };

    public static string Seen(Evidence evidence) =>
        Place(evidence) is { } place ? $"{evidence.Label}: {evidence.Value} ({place})" : $"{evidence.Label}: {evidence.Value}";

    /// <summary>What became of a finding that has no score and no blind spot.</summary>
    public static string Left(Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => "Does not apply to you",
        Outcome.Suppressed => "Switched off",
        Outcome.Error => "Failed, so it counts as not seen",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Titles(IEnumerable<Finding> findings) => string.Join(", ", findings.Select(finding => finding.Rule.Title));

    public static string More(RuleInfo rule) => $"More about: {rule.Title}";

    /// <summary>The address of a rule's page where it is safe to offer it as a link; null otherwise.</summary>
    public static string? Page(RuleInfo rule) =>
        rule.HelpUri is { IsAbsoluteUri: true } page && page.Scheme == Uri.UriSchemeHttps ? page.AbsoluteUri : null;
}
