using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>What every format says in the same words.</summary>
internal static class ReportWords
{
    public const string Title = "Your professional network";
    public const string QuarterHour = "In the next 15 minutes";
    public const string Categories = "Where the points come from";
    public const string Findings = "What was found";
    public const string WorthTending = "Worth tending";
    public const string AlreadyGood = "Already good";
    public const string CouldNotBeSeen = "What could not be seen";
    public const string NotAgainstYou = "None of this counts against you; it only leaves the score less certain.";
    public const string NotCounted = "Left out of the score";
    public const string Excuses = "If you catch yourself saying …";
    public const string Sources = "What was read";
    public const string UnreadParts = "Parts that could not be read";
    public const string UnreadCounts = "What depends on them counts as not seen, never as missing.";
    public const string Notes = "Notes";
    public const string Offline = "Made offline; nothing left this machine.";
    public const string Nowhere = "Nothing was read.";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Points in a sentence: one decimal, unless it is a zero.</summary>
    public static string Points(double points) => Score.Printed(points).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Points in a column: always one decimal, so that they stand below each other.</summary>
    public static string Tenths(double points) => Score.Printed(points).ToString("0.0", CultureInfo.InvariantCulture);

    public static string OfHundred(double points) => $"{Points(points)} of 100 points";

    public static string Between(double lowest, double highest) => $"between {Points(lowest)} and {Points(highest)}";

    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string AsOf(DateOnly? day) => day is { } known ? $"as of {Date(known)}" : "without a date, since nothing read tells one";

    /// <summary>Whole percent, rounded down: "60 %" is said only from 60 % on, and "100 %" only of everything.</summary>
    public static string Percent(double share) => share switch
    {
        <= 0 => "0\u00A0%",
        < 0.01 => "less than 1\u00A0%",
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)Math.Floor((share * 100) + 1e-9)}\u00A0%"),
    };

    public static string Coverage(double coverage) =>
        coverage >= 1 ? "Everything that counts could be seen." : $"{Percent(coverage)} of what counts could be seen.";

    public static string Headline(Score score) => score.Points is { } points ? OfHundred(points) : "No score yet";

    /// <summary>Points and level in one line, such as "35.5 of 100 points · bare".</summary>
    public static string Standing(Score score) => score.Points is null ? Headline(score) : $"{Headline(score)} · {Name(score.Level)}";

    /// <summary>How sure the score is, as a sentence.</summary>
    public static string Certainty(Score score)
    {
        if (score.Points is null)
            return "Nothing could be judged so far. That says something about the sources, and nothing about you.";
        if (score.Coverage >= 1)
            return Coverage(score.Coverage);
        var moves = Score.Printed(score.Lowest) < Score.Printed(score.Highest);
        return moves
            ? $"Somewhere {Between(score.Lowest, score.Highest)}, because not everything could be seen ({Percent(score.Coverage)} of what counts was)."
            : $"What could not be seen would hardly change it ({Percent(score.Coverage)} of what counts was seen).";
    }

    public static string Name(Level level) => level switch
    {
        Level.Neglected => "neglected",
        Level.Bare => "bare",
        Level.Tended => "tended",
        Level.Strong => "strong",
        Level.Exemplary => "exemplary",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static string Name(Level? level) => level is { } told ? Name(told) : "no level yet";

    /// <summary>A level with the points that it takes, such as "tended from 50".</summary>
    public static string Rung(Level level) => level == Level.Neglected ? Name(level) : $"{Name(level)} from {Number(level.Floor())}";

    /// <summary>One kind sentence for where the member stands.</summary>
    public static string Encouragement(Score score) => score.Level switch
    {
        Level.Neglected => "Your network has been waiting for you, and a quarter of an hour already shows.",
        Level.Bare => "A beginning is there, and a few small steps will show quickly.",
        Level.Tended when !score.CappedBy.IsEmpty => "You look after most of your network well.",
        Level.Tended => "You look after your network; a little more of the same makes it strong.",
        Level.Strong => "Your network is in good shape, and a small habit keeps it there.",
        Level.Exemplary => "There is little left to tend. Keep your habit, and show somebody how you do it.",
        null when score.Points is null => "Let a little more be seen, and there will be a score.",
        null => $"A level takes {Percent(Score.CoverageForLevel)} of what counts, so none is told yet. Let a little more be seen.",
        _ => throw new ArgumentOutOfRangeException(nameof(score)),
    };

    /// <summary>What holds the level down although the points would give more; null when nothing does.</summary>
    public static string? Cap(AuditReport report) => report.Score is { Points: { } points, Level: { } level, CappedBy.IsEmpty: false }
        ? $"The points alone would make it {Name(Levels.Of(points))}. What holds it at {Name(level)}: {Titles(report.Of(report.Score.CappedBy))}."
        : null;

    public static string Effort(Effort effort) => effort switch
    {
        Auditing.Effort.S => "5 minutes",
        Auditing.Effort.M => "20 minutes",
        Auditing.Effort.L => "an hour, or a habit",
        _ => throw new ArgumentOutOfRangeException(nameof(effort)),
    };

    public static string Minutes(int minutes)
    {
        var (hours, rest) = (minutes / 60, minutes % 60);
        var (full, part) = (Wording.Count(hours, "hour", "hours"), Wording.Count(rest, "minute", "minutes"));
        return hours == 0 ? part : rest == 0 ? full : $"{full} {part}";
    }

    public static string Gain(double points) => Score.Printed(points) switch
    {
        0 => "under 0.1 points",
        1 => "+1 point",
        _ => $"+{Points(points)} points",
    };

    /// <summary>What mending a finding takes and gives, such as "5 minutes · +3.1 points".</summary>
    public static string Trade(Finding finding) => finding.Weight.Value == 0
        ? $"{Effort(finding.Rule.Effort)} · for information, never scored"
        : $"{Effort(finding.Rule.Effort)} · {Gain(finding.PointsToGain ?? 0)}";

    /// <summary>What to read where a plan of fifteen minutes would stand.</summary>
    public static string InsteadOfSteps(AuditReport report) => report switch
    {
        { Score.Points: null } => $"First, let something be seen. “{CouldNotBeSeen}” below says how.",
        { Plan.All: [var best, ..] } => LongerStep(report[best]),
        _ => "Nothing of what could be seen needs tending today. Enjoy that, and say hello to somebody.",
    };

    /// <summary>That the plan of fifteen minutes is the way to the next level; null when it is not.</summary>
    public static string? Sufficient(Plan plan) => plan.NextLevel is { } way && plan.QuarterHourSuffices()
        ? $"That is enough to reach the next level, “{Name(way.Level)}”."
        : null;

    public static string Way(NextLevel way) => $"The shortest way to “{Name(way.Level)}”: {Minutes(way.Minutes)}";

    /// <summary>The basis of a rule's claim, said openly even where it is thin.</summary>
    public static string Basis(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.A => "Basis: peer-reviewed research.",
        EvidenceGrade.B => "Basis: how LinkedIn says it works.",
        EvidenceGrade.C => "Basis: LinkedIn has claimed it, without a published method.",
        EvidenceGrade.D => "Basis: a convention of career advisers.",
        EvidenceGrade.E => "Basis: Randy Friedlander's article on neglected networks.",
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    /// <summary>Where a piece of evidence stands, such as "Positions.csv, row 2"; null when it is nowhere in particular.</summary>
    public static string? Place(Evidence evidence) => (evidence.Source, evidence.Row) switch
    {
        (null, null) => null,
        (null, { } row) => Row(row),
        ({ } source, null) => source,
        ({ } source, { } row) => $"{source}, {Row(row)}",
    };

    public static string Seen(Evidence evidence) =>
        Place(evidence) is { } place ? $"{evidence.Label}: {evidence.Value} ({place})" : $"{evidence.Label}: {evidence.Value}";

    public static string Standing(CategoryReport category) => (category.Points, Doubt(category)) switch
    {
        ({ } points, { } doubt) => $"{OfHundred(points)}, {doubt}",
        ({ } points, null) => OfHundred(points),
        (null, var doubt) => doubt ?? "",
    };

    /// <summary>What a category adds to the score, and what is not sure about it, such as "between 29.6 and 77.8 · adds 11.4".</summary>
    public static string Account(CategoryReport category) => (category.Contribution, Doubt(category)) switch
    {
        ({ } adds, { } doubt) => $"{doubt} · adds {Tenths(adds)}",
        ({ } adds, null) => $"adds {Tenths(adds)}",
        (null, var doubt) => doubt ?? "",
    };

    /// <summary>What is not sure about a category's points; null when everything in it could be seen.</summary>
    private static string? Doubt(CategoryReport category) => category switch
    {
        { Highest: null } => "nothing here applies to you",
        { Points: null } => "nothing could be seen",
        { Coverage: < 1, Lowest: { } lowest, Highest: { } highest } => Between(lowest, highest),
        _ => null,
    };

    /// <summary>What became of a finding that has no score and no blind spot.</summary>
    public static string Left(Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => "Does not apply to you",
        Outcome.Suppressed => "Switched off",
        Outcome.Error => "Failed, so it counts as not seen",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Titles(IEnumerable<Finding> findings) => string.Join(", ", findings.Select(finding => finding.Rule.Title));

    /// <summary>All sources in one line, such as "From a data export (complete, 31 files) and your answers".</summary>
    public static string From(AuditReport report) => report.Sources.IsEmpty
        ? Nowhere
        : $"From {string.Join(" and ", report.Sources.Select(source => Uncapitalised(Source(source))))}";

    public static string Source(ProfileSource source) => source.Archive is { } archive
        ? $"{source.Kind.Described()} ({Name(archive)}, {Wording.Count(source.Files, "file", "files")})"
        : source.Kind.Described();

    public static string Unread(UnreadPart part) => $"{part.File} ({part.Code}): {part.Reason}";

    public static string Note(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == DiagnosticSeverity.Warning ? "Warning" : "Note";
        var place = (diagnostic.File, diagnostic.Row) switch
        {
            (null, null) => "",
            (null, { } row) => $", {Row(row)}",
            ({ } file, null) => $", {file}",
            ({ } file, { } row) => $", {file}, {Row(row)}",
        };
        return $"{severity} {diagnostic.Code}{place}: {diagnostic.Message}";
    }

    public static string Maker(ToolInfo tool) => $"{tool.Name} {tool.Version}, rule set {tool.Ruleset}, preset {tool.Preset}";

    public static string More(RuleInfo rule) => $"More about: {rule.Title}";

    /// <summary>The address of a rule's page where it is safe to offer it as a link; null otherwise.</summary>
    public static string? Page(RuleInfo rule) =>
        rule.HelpUri is { IsAbsoluteUri: true } page && page.Scheme == Uri.UriSchemeHttps ? page.AbsoluteUri : null;

    private static string LongerStep(Finding finding) =>
        $"Nothing fits into a quarter of an hour today. The best next step is {finding.Rule.Title} ({Trade(finding)}): {finding.Message} {finding.Rule.Remedy}";

    private static string Uncapitalised(string text) => $"{char.ToLowerInvariant(text[0])}{text[1..]}";

    private static string Row(int row) => string.Create(CultureInfo.InvariantCulture, $"row {row}");

    private static string Name(ArchiveKind archive) => archive switch
    {
        ArchiveKind.Complete => "complete",
        ArchiveKind.Basic => "basic",
        ArchiveKind.Partial => "partial",
        _ => throw new ArgumentOutOfRangeException(nameof(archive)),
    };
}
