using System.Globalization;
using System.IO.Compression;
using ProfileAudit.Samples.ExportMaker;

namespace ProfileAudit.Tool.Tests;

/// <summary>One run of the command, inside this process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static Task<ToolRun> OfAsync(params string[] args) => OfAsync(args, []);

    public static Task<ToolRun> OfAsync(string[] args, byte[] input, CancellationToken cancellationToken = default) => OfAsync(args, input, TerminalTraits.None, cancellationToken);

    public static Task<ToolRun> OfAsync(string[] args, TerminalTraits terminal) => OfAsync(args, [], terminal);

    private static async Task<ToolRun> OfAsync(string[] args, byte[] input, TerminalTraits terminal, CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var surroundings = new Surroundings { OpenInput = () => new MemoryStream(input), Output = output, Error = error, Terminal = terminal };
        var exitCode = await CommandLine.RunAsync(args, surroundings, cancellationToken);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}

/// <summary>A folder for one test, with an invented member's export in it; gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("profile-audit-tests");

    public string this[string name] => Path.Combine(folder.FullName, name);

    public IEnumerable<string> Names => folder.EnumerateFileSystemInfos().Select(info => info.Name).Order(StringComparer.Ordinal);

    public string Zip(string member)
    {
        var path = this[$"{member}.zip"];
        ZipFile.CreateFromDirectory(Unpacked(member), path);
        Directory.Delete(this[member], recursive: true);
        return path;
    }

    public string Unpacked(string member)
    {
        foreach (var file in InventedMembers.All[member])
        {
            var path = Path.Combine(this[member], file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        return this[member];
    }

    public void Dispose() => folder.Delete(recursive: true);
}
