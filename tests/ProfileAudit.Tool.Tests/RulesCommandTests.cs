using ProfileAudit.Rules;

namespace ProfileAudit.Tool.Tests;

public sealed class RulesCommandTests
{
    [Fact]
    public async Task Every_rule_is_listed()
    {
        var run = await ToolRun.OfAsync("rules");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(RuleCatalog.All, rule => Assert.Contains($"  {rule.Info.Id} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_rule_has_its_page_inside()
    {
        foreach (var rule in RuleCatalog.All)
        {
            var run = await ToolRun.OfAsync("rules", rule.Info.Id.Value);
            Assert.Equal(0, run.ExitCode);
            Assert.StartsWith("# ", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("no-foto", "There is no rule named 'no-foto'; did you mean no-photo?\n")]
    [InlineData("xyzzy", "There is no rule named 'xyzzy'. See profile-audit rules.\n")]
    public async Task An_unknown_rule_is_wrong_usage_and_the_nearest_is_told(string name, string error)
    {
        var run = await ToolRun.OfAsync("rules", name);
        Assert.Equal((64, "", error), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_rule_stands_with_its_stars_weight_grade_and_curve()
    {
        var lines = Lines(await ToolRun.OfAsync("rules"));
        var photo = Assert.Single(lines, line => line.StartsWith("  no-photo ", StringComparison.Ordinal));
        Assert.Equal(["no-photo", "★★", "10", "A", "Profile", "photo"], photo.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(RuleCatalog.All.Where(rule => rule.Info.Curve is not null), rule => Assert.Equal(rule.Info.Curve!.ToString(), After(lines, rule.Info.Id.Value)));
    }

    [Fact]
    public async Task The_list_is_that_of_the_preset()
    {
        var lines = Lines(await ToolRun.OfAsync("rules", "--preset", "student"));
        Assert.Contains(", student.", lines[0], StringComparison.Ordinal);
        Assert.Contains("  3 D", Assert.Single(lines, line => line.StartsWith("  undescribed-positions ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("0→0, 10→0.3, 30→0.75, 100→1", After(lines, "few-connections"));
        Assert.Equal("an education or a project will do", After(lines, "no-position"));
        Assert.Equal("does not apply: Students need no current position; one that is there is welcome.", After(lines, "no-current-position"));
    }

    [Fact]
    public async Task The_list_and_the_page_are_those_of_the_rulebook()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["mine.json"], """
            { "weights": { "no-photo": 42 }, "suppressions": { "no-photo": { "reason": "No \u001b[31mcamera.", "until": "2026-12-31" } }, "without": [ "no-groups" ] }
            """);
        var lines = Lines(await ToolRun.OfAsync("rules", "--rulebook", folder["mine.json"]));
        Assert.Contains(" 42 A", Assert.Single(lines, line => line.StartsWith("  no-photo ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("switched off through 2026-12-31: No \uFFFD[31mcamera.", After(lines, "no-photo"));
        Assert.DoesNotContain(lines, line => line.StartsWith("  no-groups ", StringComparison.Ordinal));
        Assert.EndsWith(
            "\n## In the rulebook default+custom\n\n- weight 42\n- switched off through 2026-12-31: No \uFFFD[31mcamera.\n",
            (await ToolRun.OfAsync("rules", "no-photo", "--rulebook", folder["mine.json"])).Output,
            StringComparison.Ordinal);
        Assert.EndsWith("\n\nLeft out of every report.\n", (await ToolRun.OfAsync("rules", "no-groups", "--rulebook", folder["mine.json"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_default_the_page_alone_is_printed() =>
        Assert.DoesNotContain("In the rulebook", (await ToolRun.OfAsync("rules", "no-photo")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_rulebook_that_leaves_nothing_lists_nothing()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["none.json"], $"{{ \"without\": [ {string.Join(", ", RuleCatalog.All.Select(rule => $"\"{rule.Info.Id}\""))} ] }}");
        Assert.Single(Lines(await ToolRun.OfAsync("rules", "--rulebook", folder["none.json"])));
    }

    private static string[] Lines(ToolRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output.TrimEnd('\n').Split('\n');
    }

    private static string After(string[] lines, string rule) =>
        lines[Array.FindIndex(lines, line => line.StartsWith($"  {rule} ", StringComparison.Ordinal)) + 1].Trim();
}
