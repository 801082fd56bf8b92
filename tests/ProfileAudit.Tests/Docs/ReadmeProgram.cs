using System.Globalization;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;

namespace ProfileAudit.Tests.Docs;

/// <summary>The README's program; files and console are stand-ins, its lines are the README's to the letter.</summary>
internal static class ReadmeProgram
{
    public static async Task<string> RunAsync(string folder)
    {
        var File = new Files(folder);
        var Console = new Printed();

        // readme
        await using var export = File.OpenRead("export.zip");
        var profile = await ProfileReaders.Default.ReadAsync(export);   // what the export shows, and why it does not show the rest
        var report = new ProfileAuditor().Audit(profile);               // findings, score, plan
        Console.WriteLine($"{report.Score.Points:0.0} of 100, between {report.Score.Lowest:0.0} and {report.Score.Highest:0.0}");
        await using var page = File.CreateText("report.html");
        HtmlReportRenderer.Default.Render(report, page);
        // end

        return Console.Line;
    }

    private sealed record Files(string Folder)
    {
        public FileStream OpenRead(string name) => System.IO.File.OpenRead(Path.Combine(Folder, name));

        public StreamWriter CreateText(string name) => System.IO.File.CreateText(Path.Combine(Folder, name));
    }

    private sealed class Printed
    {
        public string Line { get; private set; } = "";

        public void WriteLine(FormattableString text) => Line = text.ToString(CultureInfo.InvariantCulture);
    }
}
