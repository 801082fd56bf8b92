using System.IO.Compression;
using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;
using ProfileAudit.Samples.ExportMaker;

namespace ProfileAudit.Tests.Support;

/// <summary>The invented exports of samples/exports, as an archive or as loose files.</summary>
internal static class SampleExports
{
    public static IEnumerable<string> Members => InventedMembers.All.Keys;

    public static byte[] Zip(string member)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in InventedMembers.All[member])
            {
                var entry = zip.CreateEntry(file.Name);
                entry.LastWriteTime = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(Encoding.UTF8.GetBytes(file.Text));
            }
        }

        return bytes.ToArray();
    }

    public static async Task<Profile> ReadAsync(string member)
    {
        using var zip = new MemoryStream(Zip(member));
        return await ProfileReaders.Default.ReadAsync(zip);
    }

    public static ValueTask<Profile> ReadFolderAsync(string member) => ExportReader.ReadFilesAsync(
        InventedMembers.All[member].Select(file => new ExportFile(
            file.Name,
            _ => ValueTask.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes(file.Text))))));
}
