using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>A finding in words.</summary>
internal static class FindingWords
{
    public static Text ToDo { get; } = Text.Of("finding.to-do", "What to do");

    public static Text WhyItMatters { get; } = Text.Of("finding.why-it-matters", "Why it matters");

    public static Text WhatWasSeen { get; } = Text.Of("finding.what-was-seen", "What was seen");

    public static Text HowLong { get; } = Text.Of("finding.how-long", "How long it takes");

    /// <summary>Why a subject matters, and how well that is known.</summary>
    public static Text Why(RuleInfo rule) => Joined.Sentences(rule.Why, Basis(rule.Grade));

    public static Text Effort(Effort effort) => effort switch
    {
        Auditing.Effort.S => Text.Of("effort.s", "5 minutes"),
        Auditing.Effort.M => Text.Of("effort.m", "20 minutes"),
        Auditing.Effort.L => Text.Of("effort.l", "an hour, or a habit"),
        _ => throw new ArgumentOutOfRangeException(nameof(effort)),
    };

    /// <summary>What mending a finding takes and gives, such as "5 minutes · +3.1 points".</summary>
    public static Text Trade(Finding finding) => Joined.Dot(Effort(finding.Rule.Effort), Gain(finding));

    /// <summary>What mending a finding gives, such as "+3.1 points".</summary>
    public static Text Gain(Finding finding) => finding switch
    {
        { Weight.Value: 0 } => Text.Of("finding.never-scored", "for information, never scored"),
        // Where more is better, a first step earns a part of the points, and all of them only the whole way.
        { Rule.Curve: null } => Numbers.Gain(finding.PointsToGain ?? 0),
        _ => Numbers.GainUpTo(finding.PointsToGain ?? 0),
    };

    /// <summary>Whether a first step earns only a part of the points.</summary>
    public static bool IsUpTo(Finding finding) => finding is { Weight.Value: > 0, Rule.Curve: not null } && Score.Printed(finding.PointsToGain ?? 0) > 0;

    /// <summary>The title with the trade.</summary>
    public static Text TitleAndTrade(Finding finding) => Joined.Dot(finding.Rule.Title, Trade(finding));

    /// <summary>The basis of a rule's claim, said openly even where it is thin.</summary>
    public static Text Basis(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.A => Text.Of("basis.a", "Basis: research."),
        EvidenceGrade.B => Text.Of("basis.b", "Basis: LinkedIn's own rules."),
        EvidenceGrade.C => Text.Of("basis.c", "Basis: a claim of LinkedIn's."),
        EvidenceGrade.D => Text.Of("basis.d", "Basis: convention."),
        EvidenceGrade.E => Text.Of("basis.e", "Basis: Friedlander's article."),
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    /// <summary>Where a piece of evidence stands, such as "Positions.csv, row 2"; null when it is nowhere in particular.</summary>
    public static Text? Place(Evidence evidence) => (evidence.Source, evidence.Row) switch
    {
        (null, null) => null,
        (null, { } row) => Numbers.Row(row),
        ({ } source, null) => source,
        ({ } source, { } row) => Joined.Comma(source, Numbers.Row(row)),
    };

    public static Text Seen(Evidence evidence) => Place(evidence) is { } place
        ? Text.Of("finding.seen-at", "{label}: {value} ({place})", ("label", evidence.Label), ("value", evidence.Value), ("place", place))
        : Joined.Colon(evidence.Label, evidence.Value);

    /// <summary>What became of a finding that has no score and no blind spot.</summary>
    public static Text Left(Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => Text.Of("finding.not-applicable", "Does not apply to you"),
        Outcome.Suppressed => Text.Of("finding.suppressed", "Switched off"),
        Outcome.Error => Text.Of("finding.error", "Failed, so it counts as not seen"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static Text Titles(IEnumerable<Finding> findings) => Joined.Comma(findings.Select(finding => (Text)finding.Rule.Title));

    public static Text More(RuleInfo rule) => Text.Of("finding.more", "More about: {rule}", ("rule", rule.Title));

    /// <summary>The address of a rule's page where it is safe to offer it as a link; null otherwise.</summary>
    public static string? Page(RuleInfo rule) =>
        rule.HelpUri is { IsAbsoluteUri: true } page && page.Scheme == Uri.UriSchemeHttps ? page.AbsoluteUri : null;
}
