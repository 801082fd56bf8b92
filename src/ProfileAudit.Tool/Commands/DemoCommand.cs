using System.CommandLine;
using ProfileAudit.Reading.Export;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit demo: audits the invented member that ships inside.</summary>
internal static class DemoCommand
{
    private const string Prefix = "demo/";

    public static Command Create(ReportOptions options, Surroundings surroundings)
    {
        var demo = new Command("demo", "Audits an invented, neglected member; needs no file.");
        demo.SetAction(async (parsed, cancellationToken) =>
        {
            ReportFile.RefuseToReplace(options.Rulebook.Files(parsed), parsed.GetValue(options.Output));
            var rulebook = await options.Rulebook.ReadAsync(parsed, cancellationToken).ConfigureAwait(false);
            return await Reporting.ReportAsync(_ => ExportReader.ReadFilesAsync(Files(), cancellationToken: cancellationToken).AsTask(), rulebook, options, parsed, surroundings, cancellationToken).ConfigureAwait(false);
        });
        return demo;
    }

    private static IEnumerable<ExportFile> Files()
    {
        var assembly = typeof(DemoCommand).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => new ExportFile(name[Prefix.Length..], _ => ValueTask.FromResult(assembly.GetManifestResourceStream(name)!)));
    }
}
