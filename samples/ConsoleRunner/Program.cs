using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ProfileAudit;
using ProfileAudit.Extensions.DependencyInjection;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;
using ProfileAudit.Rendering;

// The smallest host. It audits an invented, neglected member, or the export that you name: a ZIP, or a folder it was unpacked to.
//   dotnet run --project samples/ConsoleRunner [-- EXPORT]
var source = args.FirstOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "exports", "neglected");

var services = new ServiceCollection();
services.AddProfileAudit(settings => settings.Limits.Preset = LimitPreset.CommandLine);
await using var provider = services.BuildServiceProvider();
var limits = provider.GetRequiredService<ReadOptions>();

try
{
    var profile = Directory.Exists(source)
        ? await ExportReader.ReadFilesAsync(FilesOf(source), limits)
        : await provider.GetRequiredService<ProfileReaders>().ReadAsync(File.OpenRead(source), limits);
    var report = provider.GetRequiredService<ProfileAuditor>().Audit(profile);
    Console.OutputEncoding = Encoding.UTF8;
    provider.GetRequiredKeyedService<IReportRenderer>(ReportFormat.Console).Render(report, Console.Out);
    return 0;
}
catch (UnreadableProfileException unreadable)
{
    Console.Error.WriteLine($"{unreadable.Code}: {unreadable.Message} {unreadable.NextStep}");
    return 2;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine("The export is not there, or may not be read.");
    return 2;
}

static IEnumerable<ExportFile> FilesOf(string folder) => Directory
    .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
    .Select(path => new ExportFile(Path.GetRelativePath(folder, path), _ => ValueTask.FromResult<Stream>(File.OpenRead(path))));
