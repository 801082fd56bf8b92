using ProfileAudit.Tests.Support;

namespace ProfileAudit.Hosts.Tests.Support;

/// <summary>The invented exports as files, for a browser to choose; gone after the tests.</summary>
public sealed class ExportFiles : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("profile-audit-hosts-");

    /// <summary>A member's export.</summary>
    public string Zip(string member) => Holding($"{member}.zip", SampleExports.Zip(member));

    /// <summary>A file of any content.</summary>
    public string Holding(string name, byte[] content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>A folder for downloads.</summary>
    public string Downloads() => folder.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
