using System.Diagnostics;

namespace ProfileAudit.Tool.Tests;

/// <summary>The command as a process of its own: where it runs, by clock and by culture, changes no byte of the report.</summary>
public sealed class SameBytesTests
{
    public static TheoryData<string, string> Places => new()
    {
        { "UTC", "C" },
        { "Pacific/Kiritimati", "en_US.UTF-8" },
        { "America/Los_Angeles", "de_DE.UTF-8" },
        { "Asia/Kathmandu", "th_TH.UTF-8" },
        { "Pacific/Niue", "tr_TR.UTF-8" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_report_is_the_same_everywhere(string zone, string locale)
    {
        using var folder = new TemporaryFolder();
        var zip = folder.Zip("tended");
        foreach (var (format, output) in new[] { ("json", folder["report.json"]), ("html", folder["report.html"]) })
        {
            var expected = await ToolRun.OfAsync(zip, "--format", format, "--culture", "de");
            Assert.Equal(0, await RunAsync(zone, locale, zip, "--output", output, "--culture", "de"));
            Assert.Equal(expected.Output, await File.ReadAllTextAsync(output));
        }
    }

    private static async Task<int> RunAsync(string zone, string locale, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ProfileAudit.Tool.dll"), .. args]) { UseShellExecute = false };
        start.Environment["TZ"] = zone;
        foreach (var name in new[] { "LANG", "LC_ALL" })
            start.Environment[name] = locale;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
