using System.Collections.Immutable;
using ProfileAudit.Auditing;

namespace ProfileAudit.Tool.Batch;

/// <summary>A column of lines as a table.</summary>
/// <param name="Name">Small letters, digits and underscores, as databases like it.</param>
/// <param name="Text">What stands there, for a column of texts.</param>
/// <param name="Number">What stands there, for a column of numbers.</param>
internal sealed record BatchColumn(string Name, Func<BatchLine, string?> Text, Func<BatchLine, decimal?>? Number);

/// <summary>The columns of lines as a table: what a line has, and two for each rule of the rulebook.</summary>
internal static class BatchColumns
{
    public static ImmutableArray<BatchColumn> Of(Rulebook rulebook) =>
    [
        Texts("file", line => line.File),
        Texts("group", line => line.Group),
        Texts("error", line => line.Error),
        Texts("next_step", line => line.NextStep),
        Texts("as_of", line => line.Day),
        Texts("version", line => line.Version),
        Texts("ruleset", line => line.Ruleset),
        Texts("preset", line => line.Preset),
        Texts("rulebook", line => line.Rulebook),
        Numbers("points", line => line.Points),
        Numbers("lowest", line => line.Lowest),
        Numbers("highest", line => line.Highest),
        Numbers("coverage", line => line.Coverage),
        Texts("level", line => line.Level),
        Texts("codes", line => line.IsRead ? string.Join(' ', line.Codes) : null),
        .. rulebook.Rules.SelectMany((rule, i) => new[]
        {
            Texts($"{Name(rule.Info.Id)}_outcome", line => line.IsRead ? line.Rules[i].Outcome : null),
            Numbers($"{Name(rule.Info.Id)}_score", line => line.IsRead ? line.Rules[i].Score : null),
        }),
    ];

    private static string Name(RuleId id) => id.Value.Replace('-', '_');

    private static BatchColumn Texts(string name, Func<BatchLine, string?> text) => new(name, text, null);

    private static BatchColumn Numbers(string name, Func<BatchLine, decimal?> number) => new(name, _ => null, number);
}
