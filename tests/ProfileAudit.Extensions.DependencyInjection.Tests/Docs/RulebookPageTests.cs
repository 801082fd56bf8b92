using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Extensions.DependencyInjection.Tests.Docs;

public sealed class RulebookPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "rulebook.md"));

    [Fact]
    public void Its_code_is_the_code_that_is_tested() =>
        DocPage.HasTheCodeOf(Path.Combine(Repository.ProjectFolder, "Docs", "RulebookSample.cs"), Page);

    [Fact]
    public void Its_file_is_right_and_the_schema_takes_it()
    {
        var json = Assert.Single(DocPage.Blocks(Page, "json"));
        Assert.Equal("freelancer+custom", RulebookFile.Read(json).ToRulebook().Preset);
        Assert.Equal("executive+custom", RulebookSample.Auditor(json).Rulebook.Preset);
        Assert.Empty(RulebookSchema.Refusals(json));
    }

    [Fact]
    public void It_explains_every_key()
    {
        foreach (var key in System.Text.Json.Nodes.JsonNode.Parse(RulebookFile.Schema)!["properties"]!.AsObject().Select(property => property.Key))
        {
            Assert.Contains($"| `{key}` | ", Page, StringComparison.Ordinal);
            Assert.Contains($"\"{key}\": ", Assert.Single(DocPage.Blocks(Page, "json")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_errors_are_those_that_are_told()
    {
        var wrong = Assert.Throws<RulebookException>(() => RulebookFile.Read("""
            {
              "wieghts": { "no-photo": 5 },
              "preset": "freelanser",
              "curves": { "few-skills": [ [0, 0], [20, 1.5] ] },
              "suppressions": { "no-photo": { "until": "2026-02-30", "reason": "No camera." } }
            }
            """));
        Assert.Equal(string.Join("\n", wrong.Errors), Assert.Single(DocPage.Blocks(Page, "text")));
    }
}
