using System.Globalization;
using System.Text;
using ProfileAudit.Auditing;

namespace ProfileAudit.Tool.Commands;

/// <summary>The rules as a rulebook has them, in plain text.</summary>
internal static class RuleTexts
{
    /// <summary>Every rule of the rulebook, by category.</summary>
    public static string Catalogue(Rulebook rulebook)
    {
        var text = new StringBuilder();
        Line(text, $"Rule set {rulebook.Version}, {rulebook.Preset}. Behind a rule: its weight, how good the evidence is (A to E), and the scores of what it counts.");
        var longest = rulebook.Rules.Select(rule => rule.Info.Id.Value.Length).DefaultIfEmpty().Max();
        foreach (var category in rulebook.Rules.GroupBy(rule => rule.Info.Category))
        {
            Line(text, $"\n{category.Key.Title} ({Text(category.Key.Share)} of 100)");
            foreach (var rule in category)
            {
                var info = rule.Info;
                Line(text, $"  {info.Id.Value.PadRight(longest)} {Stars(info.Sign),-2} {Text(rulebook.WeightOf(rule).Value),3} {info.Grade}  {info.Title}");
                foreach (var line in Lines(rule, rulebook))
                    Line(text, $"  {new string(' ', longest)}           {line}");
            }
        }

        return text.ToString();
    }

    /// <summary>One rule's page, and what the rulebook makes of it; null when there is no such rule.</summary>
    public static async Task<string?> PageAsync(string name, Rulebook rulebook, CancellationToken cancellationToken)
    {
        if (typeof(RuleTexts).Assembly.GetManifestResourceStream($"rules/{name}") is not { } page)
            return null;
        using var reader = new StreamReader(page);
        var text = new StringBuilder(await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false));
        // The page tells the rule's own; that is all there is to tell by default.
        if (rulebook.Preset == Presets.Default.Name)
            return text.ToString();
        Line(text, $"\n## In the rulebook {rulebook.Preset}\n");
        if (rulebook.Rules.FirstOrDefault(rule => rule.Info.Id.Value == name) is not { } known)
        {
            Line(text, "Left out of every report.");
            return text.ToString();
        }

        foreach (var line in Lines(known, rulebook).Prepend($"weight {Text(rulebook.WeightOf(known).Value)}"))
            Line(text, $"- {line}");
        return text.ToString();
    }

    /// <summary>What a rulebook says of a rule besides its weight.</summary>
    private static IEnumerable<string> Lines(IAuditRule rule, Rulebook rulebook)
    {
        var id = rule.Info.Id;
        if (rulebook.CurveOf(rule.Info) is { } curve)
            yield return curve.ToString();
        if (rulebook.AcceptsSubstituteOf(id))
            yield return $"{rule.Info.Substitute} will do";
        if (rulebook.ExemptionOf(id) is { } exemption)
            yield return LegibleLine.Of($"does not apply: {exemption}");
        if (rulebook.SuppressionOf(id) is { } suppression)
            yield return LegibleLine.Of($"switched off{(suppression.Until is { } until ? $" through {until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "")}: {suppression.Reason}");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string Stars(Sign sign) => sign switch { Sign.Major => "★★", Sign.Minor => "★", _ => "" };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
