using System.Globalization;
using ProfileAudit.Reports;
using ProfileAudit.Rules;

namespace ProfileAudit.Tests.Members;

/// <summary>What docs/members.md says of every rule and every invented member is what the audit finds.</summary>
public sealed class MemberTests
{
    private static readonly MemberTable Table = new("docs/members.md");

    public static TheoryData<string> Members => [.. Portrait.All.Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_member_is_judged_as_computed_by_hand(string name)
    {
        var report = await Portrait.All.Single(member => member.Name == name).AuditAsync();
        var differences = report.Findings
            .Where(finding => Table.Rules.Contains(finding.Rule.Id.Value))
            .Where(finding => !Agrees(Table[finding.Rule.Id.Value, name], finding))
            .Select(finding => $"{finding.Rule.Id}, {name}: expected {Table[finding.Rule.Id.Value, name]}, found {Shown(finding)} ({finding.Message})");
        AssertNone(differences);
    }

    [Fact]
    public void The_tables_name_every_rule_and_no_other()
    {
        var catalog = RuleCatalog.All.Select(rule => rule.Info.Id.Value).ToList();
        AssertNone([
            .. Table.Rules.Except(catalog, StringComparer.Ordinal).Select(rule => $"{rule} is in docs/members.md and no rule."),
            .. catalog.Except(Table.Rules, StringComparer.Ordinal).Select(rule => $"{rule} is a rule and not in docs/members.md."),
        ]);
    }

    [Fact]
    public void The_tables_name_every_member_in_order() => Assert.Equal(Portrait.All.Select(member => member.Name), Table.Members);

    [Fact]
    public void Every_rule_is_met_kept_neglected_and_unseen()
    {
        Assert.True(Table.Members.Count >= 12);
        var missing = Table.Rules.SelectMany(rule => new (string What, Func<string, bool> Is)[]
            {
                ("kept", cell => cell == "kept"),
                ("neglected", cell => double.TryParse(cell, CultureInfo.InvariantCulture, out var score) && score < 1),
                ("unseen", cell => cell == "?"),
            }
            .Where(outcome => !Table.Members.Any(member => outcome.Is(Table[rule, member])))
            .Select(outcome => $"No member shows {rule} {outcome.What}."));
        AssertNone(missing);
    }

    private static void AssertNone(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong));

    // Four digits, as the page shows.
    private static bool Agrees(string expected, Finding finding) => expected switch
    {
        "kept" => finding.Outcome == Outcome.Kept,
        "?" => finding.Outcome == Outcome.CannotTell,
        "n/a" => finding.Outcome == Outcome.NotApplicable,
        _ => finding is { Outcome: Outcome.Neglected, Score: { } score }
            && double.TryParse(expected, CultureInfo.InvariantCulture, out var figure) && Math.Abs(score - figure) <= 0.00005,
    };

    private static string Shown(Finding finding) => finding.Outcome switch
    {
        Outcome.Kept => "kept",
        Outcome.CannotTell => "?",
        Outcome.NotApplicable => "n/a",
        Outcome.Neglected => finding.Score!.Value.ToString("0.####", CultureInfo.InvariantCulture),
        _ => finding.Outcome.ToString(),
    };
}
