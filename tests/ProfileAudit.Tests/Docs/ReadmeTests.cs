using ProfileAudit.Rendering;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Docs;

public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("src/ProfileAudit/README.md")]
    public void The_readmes_program_is_the_one_that_is_compiled_and_run_here(string readme)
    {
        var block = Fenced(File.ReadAllText(Repository.PathOf(readme)), "csharp");
        var code = block[(block.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var region = File.ReadAllText(Repository.PathOf("tests", "ProfileAudit.Tests", "Docs", "ReadmeProgram.cs"));
        var from = region.IndexOf("// readme\n", StringComparison.Ordinal) + "// readme\n".Length;
        var compiled = region[from..region.IndexOf("// end", StringComparison.Ordinal)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(code.Select(line => line.Trim()), compiled.Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    [Fact]
    public async Task The_readmes_excerpt_is_what_the_invented_members_report_says()
    {
        var excerpt = Fenced(File.ReadAllText(Repository.PathOf("README.md")), "text");
        var report = new ProfileAuditor().Audit(await SampleExports.ReadAsync("neglected"));
        Assert.Contains(excerpt, ConsoleReportRenderer.Default.RenderToString(report), StringComparison.Ordinal);
        Assert.True(excerpt.Split('\n').Length > 15);
    }

    [Fact]
    public async Task The_readmes_program_prints_a_score_and_writes_a_page()
    {
        var folder = Directory.CreateTempSubdirectory("profile-audit-readme");
        try
        {
            var zip = SampleExports.Zip("neglected");
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "export.zip"), zip);
            var printed = await ReadmeProgram.RunAsync(folder.FullName);
            Assert.Matches(@"^\d+\.\d of 100, between \d+\.\d and \d+\.\d$", printed);
            Assert.Contains("</html>", await File.ReadAllTextAsync(Path.Combine(folder.FullName, "report.html")), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Fenced(string page, string language)
    {
        var from = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[from..page.IndexOf("```", from, StringComparison.Ordinal)];
    }
}
