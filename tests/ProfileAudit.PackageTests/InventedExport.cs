using System.IO.Compression;
using ProfileAudit.Samples.ExportMaker;

namespace ProfileAudit.PackageTests;

/// <summary>The invented, neglected member's export as a ZIP.</summary>
internal static class InventedExport
{
    public static async Task<byte[]> BytesAsync()
    {
        using var bytes = new MemoryStream();
        await using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in InventedMembers.All["neglected"])
            {
                await using var entry = new StreamWriter(await archive.CreateEntry(file.Name).OpenAsync());
                await entry.WriteAsync(file.Text);
            }
        }

        return bytes.ToArray();
    }

    public static async Task WriteAsync(string path) => await File.WriteAllBytesAsync(path, await BytesAsync());
}
