using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Samples;

public sealed class SampleExportTests
{
    [Fact]
    public void The_invented_exports_are_what_their_generator_writes()
    {
        var root = Repository.PathOf("samples", "exports");
        var written = InventedMembers.All
            .SelectMany(member => member.Value.Select(file => (Path: $"{member.Key}/{file.Name}", file.Text)))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        var found = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(root, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
            .Where(file => file.Path.Contains('/', StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        Assert.Equal(written, found);
    }
}
