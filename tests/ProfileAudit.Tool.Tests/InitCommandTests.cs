using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using ProfileAudit.Extensions.DependencyInjection;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tool.Tests;

public sealed class InitCommandTests
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    [Fact]
    public async Task What_it_writes_audits_exactly_like_no_rulebook()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync("init", folder["mine.json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("--rulebook", run.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.json"], folder.Names);
        Assert.Equal(await ToolRun.OfAsync("demo", "--format", "json"), await ToolRun.OfAsync("demo", "--format", "json", "--rulebook", folder["mine.json"]));
        Assert.Equal("", (await ToolRun.OfAsync("init", folder["quiet.json"], "--quiet")).Error);
    }

    [Fact]
    public async Task Every_example_in_it_is_right_and_the_schema_takes_it()
    {
        using var folder = new TemporaryFolder();
        await ToolRun.OfAsync("init", folder["mine.json"]);
        var template = await File.ReadAllTextAsync(folder["mine.json"]);
        var whole = template.Replace("//\"", "\"", StringComparison.Ordinal);
        Assert.Equal("default", RulebookFile.Read(template).ToRulebook().Preset);
        Assert.Equal("default+custom", RulebookFile.Read(whole).ToRulebook().Preset);
        var schema = await JsonSchema.FromJsonAsync(RulebookFile.Schema);
        foreach (var json in new[] { template, whole })
            Assert.Empty(Invariantly.Ask(() => schema.Validate(JsonNode.Parse(json, null, Lenient)!.ToJsonString())));
        // Whoever reads it learns of every key.
        Assert.Equal(
            JsonNode.Parse(RulebookFile.Schema)!["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal),
            JsonNode.Parse(whole, null, Lenient)!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));
        Assert.All(Auditing.Presets.All, preset => Assert.Contains($"{preset.Name}: for {preset.For}\n", template, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_replaces_no_file()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["mine.json"], "mine");
        Directory.CreateDirectory(folder["folder.json"]);
        File.CreateSymbolicLink(folder["link.json"], folder["gone.json"]);
        foreach (var name in new[] { "mine.json", "folder.json", "link.json" })
        {
            var run = await ToolRun.OfAsync("init", folder[name]);
            Assert.Equal((64, ""), (run.ExitCode, run.Output));
            Assert.Equal($"PA-OUT-EXISTS: {name} is there already and is not replaced. Name another file.\n", run.Error);
        }

        Assert.Equal("mine", await File.ReadAllTextAsync(folder["mine.json"]));
        Assert.Equal(["folder.json", "link.json", "mine.json"], folder.Names);
    }

    [Fact]
    public async Task Unless_told_otherwise_it_writes_beside_you()
    {
        const string Name = "profile-audit.json";
        File.Delete(Name);
        Assert.Equal(0, (await ToolRun.OfAsync("init")).ExitCode);
        Assert.True(File.Exists(Name));
        File.Delete(Name);
    }

    [Theory]
    [InlineData("missing/mine.json")]
    [InlineData("")]
    public async Task Where_it_cannot_write_it_says_so(string name)
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync("init", name.Length == 0 ? name : folder[name]);
        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("PA-OUT-WRITE: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task A_mistyped_option_is_no_file() => Assert.Equal(64, (await ToolRun.OfAsync("init", "--force")).ExitCode);
}
