using System.Globalization;
using System.IO.Compression;
using System.Text;
using ProfileAudit.Samples.ExportMaker;

namespace ProfileAudit.Tool.Tests;

/// <summary>A folder of many small invented exports, some of them broken, with room beside it for what batches write.</summary>
internal sealed class BatchFolder : IDisposable
{
    private static readonly string[] Members = [.. InventedMembers.All.Keys.Order(StringComparer.Ordinal)];

    private readonly TemporaryFolder folder = new();

    public BatchFolder(int exports)
    {
        Directory.CreateDirectory(Path);
        for (var i = 0; i < exports; i++)
            Write(i);
    }

    public string Path => folder["exports"];

    /// <summary>A file beside the exports.</summary>
    public string this[string name] => folder[name];

    public static bool IsBroken(int number) => number % 25 == 7;

    public string Lines(string name) => File.ReadAllText(folder[name]);

    public string Groups(Func<int, string> groupOf, int exports)
    {
        var path = folder["groups.csv"];
        File.WriteAllText(path, $"file,group\n{string.Concat(Enumerable.Range(0, exports).Select(i => $"{NameOf(i)},{groupOf(i)}\n"))}");
        return path;
    }

    /// <summary>What lies beside the exports, and their folder.</summary>
    public IReadOnlyList<string> Names => [.. folder.Names];

    public void Dispose() => folder.Dispose();

    // Every fifth is a folder.
    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"invented-{number:000}{(number % 5 == 0 ? "" : ".zip")}");

    private void Write(int number)
    {
        var path = System.IO.Path.Combine(Path, NameOf(number));
        var files = InventedMembers.All[Members[number % Members.Length]];
        if (number % 5 == 0)
        {
            foreach (var file in files)
            {
                var inner = System.IO.Path.Combine(path, file.Name);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(inner)!);
                File.WriteAllText(inner, file.Text);
            }

            return;
        }

        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                using var entry = zip.CreateEntry(file.Name).Open();
                entry.Write(Encoding.UTF8.GetBytes(file.Text));
            }
        }

        // A download that broke off.
        File.WriteAllBytes(path, IsBroken(number) ? bytes.ToArray()[..(int)(bytes.Length / 2)] : bytes.ToArray());
    }
}
