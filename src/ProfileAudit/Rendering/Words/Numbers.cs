using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>How numbers, days and durations stand in texts. Each language writes them in its own way.</summary>
internal static class Numbers
{
    /// <summary>Points in a sentence: one decimal, unless it is a zero.</summary>
    public static TextValue Points(double points) => new TextValue.Amount(Score.Printed(points), 1);

    /// <summary>Points in a column: always one decimal, so that they stand below each other.</summary>
    public static Text Tenths(double points) => Text.Of("number", "{number}", ("number", Padded(points)));

    /// <summary>A whole number that stands alone.</summary>
    public static Text Number(int number) => Text.Of("number", "{number}", ("number", number));

    public static Text OfHundred(double points) => Text.Of("points.of-hundred", "{points} of 100 points", ("points", Points(points)));

    public static Text Gain(double points) => Score.Printed(points) switch
    {
        0 => Text.Of("points.hardly", "under {least} points", ("least", Points(0.1))),
        _ => Text.Of("points.gain", "{points, plural, one {+# point} other {+# points}}", ("points", Points(points))),
    };

    /// <summary>A gain of which a first step earns a part.</summary>
    public static Text GainUpTo(double points) => Score.Printed(points) == 0
        ? Gain(points)
        : Text.Of("points.gain-up-to", "{points, plural, one {up to +# point} other {up to +# points}}", ("points", Points(points)));

    /// <summary>Whole percent, rounded down: "60 %" is said only from 60 % on, and "100 %" only of everything.</summary>
    public static Text Percent(double share) => share switch
    {
        <= 0 => Text.Of("percent", "{percent}\u00A0%", ("percent", 0)),
        < 0.01 => Text.Of("percent.hardly", "less than 1\u00A0%"),
        _ => Text.Of("percent", "{percent}\u00A0%", ("percent", (int)Math.Floor((share * 100) + 1e-9))),
    };

    public static Text Minutes(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var rest) => Text.Of("time.minutes", "{minutes, plural, one {# minute} other {# minutes}}", ("minutes", rest)),
        (var hours, 0) => Text.Of("time.hours", "{hours, plural, one {# hour} other {# hours}}", ("hours", hours)),
        var (hours, rest) => Text.Of(
            "time.hours-minutes",
            "{hours, plural, one {# hour} other {# hours}} {minutes, plural, one {# minute} other {# minutes}}",
            ("hours", hours),
            ("minutes", rest)),
    };

    public static Text AsOf(DateOnly? day) => day is { } known
        ? Text.Of("as-of", "as of {day}", ("day", known))
        : Text.Of("as-of.unknown", "without a date, since nothing read tells one");

    public static Text Row(int row) => Text.Of("row", "row {row}", ("row", row));

    private static TextValue.Amount Padded(double points) => new(Score.Printed(points), 1, IsPadded: true);
}
