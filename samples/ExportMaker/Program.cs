using System.Text;
using ProfileAudit.Samples.ExportMaker;

// Writes the invented exports of samples/exports:  dotnet run --project samples/ExportMaker -- samples/exports
if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: ExportMaker FOLDER");
    return 64;
}

foreach (var (member, files) in InventedMembers.All)
{
    foreach (var file in files)
    {
        var path = Path.Combine(folder, member, file.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}

return 0;
