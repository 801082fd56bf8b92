using ProfileAudit.Extensions.DependencyInjection.Tests.Support;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Extensions.DependencyInjection.Tests;

public sealed class RulebookSchemaTests
{
    private static readonly string Published = Repository.PathOf("docs", "schemas", "rulebook-1.schema.json");

    [Fact]
    public void The_published_schema_is_made_from_the_code()
    {
        var made = RulebookSchema.Made();
        if (Environment.GetEnvironmentVariable("PROFILEAUDIT_WRITE_DOCS") == "1")
            File.WriteAllText(Published, made);
        Assert.True(File.ReadAllText(Published) == made, "docs/schemas/rulebook-1.schema.json differs from the code. Run: PROFILEAUDIT_WRITE_DOCS=1 dotnet test");
    }

    [Fact]
    public void The_package_holds_the_published_schema() => Assert.Equal(File.ReadAllText(Published), RulebookFile.Schema);

    [Fact]
    public void Its_address_is_what_files_name() =>
        Assert.Contains($"\"$id\": \"{RulebookFile.SchemaAddress}\"", RulebookFile.Schema, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "Preset": "default" }""")]
    [InlineData("""{ "preset": "studnet" }""")]
    [InlineData("""{ "without": [ "no-foto" ] }""")]
    [InlineData("""{ "weights": { "no-foto": 1 } }""")]
    [InlineData("""{ "weights": { "no-photo": 101 } }""")]
    [InlineData("""{ "weights": { "no-photo": 1.5 } }""")]
    [InlineData("""{ "curves": { "no-photo": [ [0, 0], [1, 1] ] } }""")]
    [InlineData("""{ "curves": { "few-connections": [ [0, 0] ] } }""")]
    [InlineData("""{ "curves": { "few-connections": [ [0, 0], [1, 1, 1] ] } }""")]
    [InlineData("""{ "suppressions": { "no-photo": {} } }""")]
    [InlineData("""{ "suppressions": { "no-photo": { "reason": "No camera.", "untill": "2026-12-31" } } }""")]
    [InlineData("""{ "exemptions": { "no-photo": "" } }""")]
    [InlineData("""{ "substitutes": [ "no-photo" ] }""")]
    public void What_it_refuses_the_reader_refuses_too(string json)
    {
        Assert.NotEmpty(RulebookSchema.Refusals(json));
        Assert.Throws<RulebookException>(() => RulebookFile.Read(json));
    }
}
