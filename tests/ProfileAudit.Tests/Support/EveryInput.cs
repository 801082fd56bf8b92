using ProfileAudit.Pdf.Tests.Support;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Reading.Export.Archives;
using ProfileAudit.Tests.Reading.Export.Tables;
using ProfileAudit.Tests.Reading.Pages;

namespace ProfileAudit.Tests.Support;

/// <summary>One source of a member, made by code.</summary>
/// <param name="Kind">What it is, or seems to be: zip, csv, json, page or pdf.</param>
/// <param name="Name">What is special about it, fit to be a file's name.</param>
/// <param name="Make">Makes its bytes; those of a csv are an archive with that table in it.</param>
internal sealed record Input(string Kind, string Name, Func<byte[]> Make);

/// <summary>Every source that tests make: those of which nobody means harm, and the others.</summary>
internal static class EveryInput
{
    /// <summary>The invented members' exports, and a page and a PDF of every layout and language.</summary>
    public static IReadOnlyList<Input> Good { get; } =
    [
        .. SampleExports.Members.Select(member => new Input("zip", member, () => SampleExports.Zip(member))),
        new("json", "snapshot", () => Exported.Bytes("""
            {"elements":[{"snapshotDomain":"PROFILE","snapshotData":[{"First Name":"Ada","Last Name":"Sample","Headline":"Data engineer","Summary":"I build."}]},
                         {"snapshotDomain":"SKILLS","snapshotData":[{"Name":"C#"},{"Name":"Statics"}]}]}
            """)),
        .. Enum.GetValues<PageEra>().SelectMany(era => PageLanguage.All.Select(language =>
            new Input("page", $"{era}-{language.Code}", () => Exported.Bytes(new InventedPage { Era = era, Language = language, HasEverySection = true }.Html())))),
        .. Tongue.All.Select(tongue => new Input("pdf", tongue.Code, () => new SavedProfile { Tongue = tongue }.ToBytes())),
        new("pdf", "old", () => OldProfile.Bytes()),
    ];

    /// <summary>Broken, misleading and made to hurt.</summary>
    public static IReadOnlyList<Input> Hostile { get; } =
    [
        .. ArchiveGateTests.Archives.Values.Select(archive => new Input("zip", archive.Name, archive.Make)),
        .. CsvSetTests.Set.Value.Values.Select(table => new Input("csv", table.Name, () => With(table))),
        .. HostilePages.Payloads.Select((payload, i) => (payload, Place: HostilePages.Places.Keys.ElementAt(i % HostilePages.Places.Count)))
            .Select(page => new Input("page", FileName(page.payload.Key), () => Exported.Bytes(HostilePages.With(new InventedPage().Html(), page.Place, page.payload.Value())))),
        .. HostilePdfs.All.Select(pdf => new Input("pdf", pdf.Key, pdf.Value.Make)),
    ];

    private static byte[] With(CsvCase table) => Exported.ZipBytes(
        InventedMembers.All["tended"].Select(file => (file.Name, file.Name == table.File ? table.Content : Exported.Bytes(file.Text))));

    private static string FileName(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
