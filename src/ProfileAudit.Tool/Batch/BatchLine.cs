using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Rendering.Json;
using ProfileAudit.Reports;
using ProfileAudit.Rules;

namespace ProfileAudit.Tool.Batch;

/// <summary>
/// What a batch tells of one export: figures, names of rules and codes, and nothing out of the export. The file's name and the group are the
/// host's own. An export that could not be read has a code and a next step, and null or nothing elsewhere.
/// </summary>
internal sealed record BatchLine(
    int SchemaVersion,
    string File,
    string? Group,
    string? Error,
    string? NextStep,
    DateOnly? AsOf,
    string? Version,
    string? Ruleset,
    string? Preset,
    string? Rulebook,
    decimal? Points,
    decimal? Lowest,
    decimal? Highest,
    decimal? Coverage,
    string? Level,
    ImmutableArray<RuleLine> Rules,
    ImmutableArray<string> Codes)
{
    public const int CurrentVersion = 1;

    private const string Product = "ProfileAudit";

    public bool IsRead => Error is null;

    public static BatchLine Unread(string file, string? group, string code, string nextStep) =>
        new(CurrentVersion, file, group, code, nextStep, null, null, null, null, null, null, null, null, null, null, [], []);

    public static BatchLine Of(string file, string? group, AuditReport report)
    {
        var summary = report.Summarised();
        var score = summary.Score;
        return new BatchLine(
            CurrentVersion,
            file,
            group,
            null,
            null,
            summary.AsOf,
            summary.Tool.Version,
            summary.Tool.Ruleset,
            summary.Tool.Preset,
            summary.Tool.Rulebook,
            Tenths(score.Points),
            Tenths(score.Lowest),
            Tenths(score.Highest),
            Part(score.Coverage),
            score.Level is { } level ? JsonName.Of(level) : null,
            [.. summary.Rules.Select(rule => new RuleLine(rule.Id.Value, JsonName.Of(rule.Outcome), Part(rule.Score)))],
            [.. report.Sources.SelectMany(source => source.Unread).Select(part => part.Code)
                .Concat(report.Diagnostics.Select(diagnostic => diagnostic.Code))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)]);
    }

    /// <summary>What made the line.</summary>
    public ToolInfo Maker() => new(Product, Version ?? "", Ruleset ?? "", Preset ?? "") { Rulebook = Rulebook };

    /// <summary>The report that the line is of, as far as a cohort needs it.</summary>
    /// <exception cref="FormatException">Something in it cannot be, or is a rule that is not known here.</exception>
    public ReportSummary Summary()
    {
        try
        {
            return new ReportSummary
            {
                Tool = Maker(),
                AsOf = AsOf,
                Score = new Score
                {
                    Points = (double?)Points,
                    Lowest = (double)(Lowest ?? 0),
                    Highest = (double)(Highest ?? 100),
                    Coverage = (double)(Coverage ?? 0),
                    Level = Level is null ? null : LineNames.LevelOf(Level),
                    CappedBy = [],
                },
                Rules = [.. Rules.Select(rule => Known(rule))],
            };
        }
        catch (ArgumentException exception)
        {
            throw new FormatException("It holds what no audit tells.", exception);
        }
    }

    private static RuleSummary Known(RuleLine line)
    {
        var info = RuleCatalog.All.FirstOrDefault(rule => rule.Info.Id.Value == line.Rule)?.Info ?? throw new FormatException("It names a rule that is not known here.");
        return new RuleSummary(info.Id, info.Title, info.Category, info.Weight, LineNames.OutcomeOf(line.Outcome), (double?)line.Score);
    }

    private static decimal? Tenths(double? points) => points is { } known ? (decimal)known + 0.0m : null;

    private static decimal? Part(double? part) => part is { } known ? (decimal)known + 0.0000m : null;

    public string? Day => AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>How one rule ended.</summary>
internal sealed record RuleLine(string Rule, string Outcome, decimal? Score);
