// Merely unpacks every file of an archive, and does nothing with it: what reading an export costs at least.
using System.IO.Compression;

var buffer = new byte[65536];
long total = 0;
using var zip = ZipFile.OpenRead(args[0]);
foreach (var entry in zip.Entries)
{
    using var content = entry.Open();
    for (int read; (read = content.Read(buffer)) > 0;)
        total += read;
}

Console.WriteLine(total);
