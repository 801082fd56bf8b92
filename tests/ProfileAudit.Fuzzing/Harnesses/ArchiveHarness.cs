using System.IO.Compression;
using System.Text;
using ProfileAudit.Reading.Export;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>An export's archive. What the gate lets in, .NET's own reader has to open as well: it is the laxer one.</summary>
internal sealed class ArchiveHarness() : Harness("archive")
{
    public override IEnumerable<Seed> Seeds =>
    [
        Of("packed", new RawZip()),
        Of("stored", RawZip.Of(RawZip.Skills with { Name = "Languages.csv", Method = 0 })),
        Of("descriptor", RawZip.Of(RawZip.Skills with { Name = "Languages.csv", Flags = 0x0808 })),
        Of("large", new RawZip { AsZip64 = true }),
        Of("commented", new RawZip { Comment = "An invented export"u8.ToArray() }),
        new("wrapped", RawZip.Of(new RawEntry("Export.zip", "") { Content = Plain(new RawZip()) }).ToArray()),
        .. InventedMembers.All.Select(member => new Seed(
            member.Key,
            RawZip.Of(member.Value.Select(file => new RawEntry(file.Name, file.Text))).ToArray())),
    ];

    protected override bool Enter(byte[] input)
    {
        using var source = new MemoryStream(input);
        if (Law.Read(() => new ExportReader().ReadAsync(source)) is null)
            return false;
        source.Position = 0;
        using var archive = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
        Law.Demand(archive.Entries.Count > 0, "An archive that others see as empty was let in");
        return true;
    }

    private static Seed Of(string name, RawZip zip) => new(name, Plain(zip));

    private static byte[] Plain(RawZip zip) => zip.With(RawZip.Skills, RawZip.Courses).ToArray();
}
