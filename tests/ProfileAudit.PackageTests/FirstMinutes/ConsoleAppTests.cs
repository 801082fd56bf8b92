namespace ProfileAudit.PackageTests.FirstMinutes;

/// <summary>A host developer's first console app.</summary>
[Collection(SharedFeed.Name)]
public sealed class ConsoleAppTests(Feed feed)
{
    private const string App = "In a console app";
    private const string Yours = "Yours: a rule, a weight, a wording, a language";

    [Fact]
    public async Task Three_commands_and_ten_lines_print_a_report()
    {
        var code = QuickStart.Code(App);
        Assert.InRange(QuickStart.Commands(App).Count, 1, 3);
        Assert.InRange(Lines(code), 1, 10);
        var hello = await NewAsync("first", App, code);
        var printed = await feed.DotnetAsync(hello, "run");
        Assert.Contains(" of 100 points", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_a_weight_a_wording_and_a_language_are_fourteen_lines()
    {
        var code = QuickStart.Code(Yours);
        var rule = code[code.IndexOf("var calm", StringComparison.Ordinal)..code.IndexOf("var rulebook", StringComparison.Ordinal)];
        Assert.InRange(Lines(rule), 1, 10);
        Assert.Single(code.Split('\n'), line => line.Contains(".Weighing(", StringComparison.Ordinal));
        Assert.Single(code.Split('\n'), line => line.Contains("English.With(", StringComparison.Ordinal));
        var hello = await NewAsync("yours", App, code);
        var printed = await feed.DotnetAsync(hello, "run");
        Assert.Contains("A picture of you", printed, StringComparison.Ordinal);
        Assert.Contains("von 100 Punkten", printed, StringComparison.Ordinal);
        Assert.Contains("Calm headline", printed, StringComparison.Ordinal);
    }

    private async Task<string> NewAsync(string name, string heading, string code)
    {
        var hello = await feed.FollowAsync(name, QuickStart.Commands(heading));
        await File.WriteAllTextAsync(Path.Combine(hello, "Program.cs"), code);
        await InventedExport.WriteAsync(Path.Combine(hello, "export.zip"));
        return hello;
    }

    private static int Lines(string code) => code.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line));
}
