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

    [Fact]
    public async Task An_unknown_rule_is_wrong_usage()
    {
        var run = await ToolRun.OfAsync("rules", "no-foto");
        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.Contains("no-foto", run.Error, StringComparison.Ordinal);
    }
}
