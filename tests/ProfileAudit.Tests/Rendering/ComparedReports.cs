using ProfileAudit.Auditing;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Reports;

namespace ProfileAudit.Tests.Rendering;

/// <summary>Comparisons made by hand, for looking at every format.</summary>
internal static class ComparedReports
{
    /// <summary>A year in which most went well: every change and every cause occurs.</summary>
    public static Comparison Realistic { get; } = Comparison.Between(
        Report(
            new DateOnly(2025, 3, 1),
            Rule("no-photo", "Profile photo", Category.Identity, 10, Outcome.CannotTell, null),
            Rule("no-headline", "Headline", Category.Identity, 7, Outcome.Neglected, 0),
            Rule("no-location", "Location", Category.Identity, 3, Outcome.Kept, 1),
            Rule("no-banner", "Background image", Category.Identity, 3, Outcome.NotApplicable, null),
            Rule("no-summary", "About text", Category.Substance, 7, Outcome.Kept, 1),
            Rule("thin-summary", "Length of the About text", Category.Substance, 3, Outcome.Kept, 1),
            Rule("few-skills", "Skills", Category.Substance, 7, Outcome.Neglected, 0.701),
            Rule("no-education", "Education", Category.Substance, 3, Outcome.Kept, 1),
            Rule("few-connections", "Connections", Category.Network, 10, Outcome.Neglected, 0.33),
            Rule("stalled-network", "New connections", Category.Network, 7, Outcome.Neglected, 0.5),
            Rule("no-groups", "Groups", Category.Belonging, 10, Outcome.Neglected, 0.2),
            Rule("no-volunteering", "Volunteering", Category.Belonging, 1, Outcome.Neglected, 0),
            Rule("no-associations", "Associations", Category.Belonging, 7, Outcome.Suppressed, null),
            Rule("no-posts", "Posts", Category.Giving, 7, Outcome.Kept, 1),
            Rule("no-reactions", "Reactions", Category.Giving, 7, Outcome.Kept, 1),
            Rule("no-fax", "Fax number", Category.Giving, 1, Outcome.Neglected, 0)),
        Report(
            new DateOnly(2026, 3, 1),
            Rule("no-photo", "Profile photo", Category.Identity, 10, Outcome.Kept, 1),
            Rule("no-headline", "Headline", Category.Identity, 7, Outcome.Kept, 1),
            Rule("no-location", "Location", Category.Identity, 5, Outcome.Kept, 1),
            Rule("no-banner", "Background image", Category.Identity, 3, Outcome.Kept, 1),
            Rule("no-summary", "About text", Category.Substance, 7, Outcome.Neglected, 0),
            Rule("thin-summary", "Length of the About text", Category.Substance, 3, Outcome.NotApplicable, null),
            Rule("few-skills", "Skills", Category.Substance, 7, Outcome.Neglected, 0.705),
            Rule("no-education", "Education", Category.Substance, 3, Outcome.Kept, 1),
            Rule("few-connections", "Connections", Category.Network, 10, Outcome.Neglected, 0.8),
            Rule("stalled-network", "New connections", Category.Network, 7, Outcome.Neglected, 0.4),
            Rule("no-groups", "Groups", Category.Belonging, 10, Outcome.Kept, 1),
            Rule("no-volunteering", "Volunteering", Category.Belonging, 1, Outcome.Suppressed, null),
            Rule("no-associations", "Associations", Category.Belonging, 7, Outcome.Neglected, 0),
            Rule("no-posts", "Posts", Category.Giving, 7, Outcome.Error, null),
            Rule("no-reactions", "Reactions", Category.Giving, 7, Outcome.Kept, 1),
            Rule("no-comments", "Comments", Category.Giving, 1, Outcome.Neglected, 0.25)));

    /// <summary>A report and itself.</summary>
    public static Comparison Same { get; } = Comparison.Between(Realistic.After, Realistic.After);

    /// <summary>Everything to keep in mind at once: swapped, by other rules, and one side without a score.</summary>
    public static Comparison Doubtful { get; } = Comparison.Between(
        Realistic.After with { Tool = Realistic.After.Tool with { Ruleset = "2.0.0", Preset = "student" } },
        Report(new DateOnly(2025, 3, 1), Rule("no-photo", "Profile photo", Category.Identity, 10, Outcome.CannotTell, null)) with { AsOf = new DateOnly(2024, 1, 1) });

    public static TheoryData<string> Names => [nameof(Realistic), nameof(Same), nameof(Doubtful)];

    public static Comparison Of(string name) => name switch
    {
        nameof(Realistic) => Realistic,
        nameof(Same) => Same,
        nameof(Doubtful) => Doubtful,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary>A comparison in which one text stands in every place that a text can reach.</summary>
    public static Comparison Saying(string text)
    {
        ReportSummary Side(Outcome outcome, double? score)
        {
            var report = Report(new DateOnly(2026, 3, 1), Rule("said", text, Category.Identity, 3, outcome, score));
            return report with { Tool = new ToolInfo(text, text, text, text) };
        }

        return Comparison.Between(Side(Outcome.Kept, 1), Side(Outcome.Neglected, 0.5));
    }

    /// <summary>Two reports that differ by these points and causes only.</summary>
    public static Comparison Differing(RuleSummary[] before, RuleSummary[] after, DateOnly? day = null) =>
        Comparison.Between(SummaryGen.Of(before) with { AsOf = day ?? new DateOnly(2025, 3, 1) }, SummaryGen.Of(after));

    public static RuleSummary Rule(string id, string title, Category category, int weight, Outcome outcome, double? score) =>
        new(id, title, category, new Weight(weight), outcome, score);

    private static ReportSummary Report(DateOnly asOf, params RuleSummary[] rules) => SummaryGen.Of(rules) with { AsOf = asOf };
}
