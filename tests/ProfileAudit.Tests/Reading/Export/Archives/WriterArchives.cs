using System.IO.Compression;
using ProfileAudit.Tests.Support;
using static ProfileAudit.Tests.Reading.Export.Archives.CraftedArchive;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>Good archives as programs write them that members use: each with its own versions, flags and fields.</summary>
internal static class WriterArchives
{
    private const ushort Unix = 3 << 8;
    private const ushort Mac = 19 << 8;
    private const ushort Ntfs = 10 << 8;

    private static readonly byte[] UnixTimes = Field(0x5455, 3, 0, 0, 0, 0x60, 0, 0, 0, 0x60);
    private static readonly byte[] UnixTime = Field(0x5455, 1, 0, 0, 0, 0x60);
    private static readonly byte[] UnixOwner = Field(0x7875, 1, 4, 0xF5, 1, 0, 0, 4, 0x14, 0, 0, 0);
    private static readonly byte[] WindowsTimes = Field(0x000A, [0, 0, 0, 0, 1, 0, 24, 0, .. new byte[24]]);

    private static RawEntry Folder => new("Jobs/", "") { Method = 0, Version = 10 };

    public static IEnumerable<CraftedArchive> All =>
    [
        new("y_linkedin_fast", () => As(entry => entry with { Flags = 0x0808, MadeBy = 20 })),
        new("y_linkedin_complete", () => As(entry => entry with { Flags = 0x0800, MadeBy = 20 })),
        new("y_linkedin_without_signatures", () => As(entry => entry with { Flags = 0x0808, MadeBy = 20, Behind = entry.Descriptor(isSigned: false) })),
        new("y_java", () => As(entry => entry with { Flags = 0x0808, MadeBy = 20 })),
        new("y_java_stored", () => As(entry => entry with { Flags = 0x0800, MadeBy = 10, Version = 10, Method = 0 })),
        new("y_java_archive", () => As(entry => entry with { Flags = 0x0808, MadeBy = 20, Extra = Field(0xCAFE), LocalExtra = Field(0xCAFE) }, Folder with { Flags = 0x0800 })),
        new("y_java_by_commons", () => As(entry => entry with { Flags = 0x0808, MadeBy = Unix | 20, Attributes = 0x81A40000 })),
        new("y_mac_finder", () => As(
            entry => entry with { Flags = 8, MadeBy = Unix | 21, Attributes = 0x81A44000, Extra = [.. UnixTime, .. Field(0x7875)], LocalExtra = [.. UnixTimes, .. UnixOwner] },
            new RawEntry("__MACOSX/._Skills.csv", "\0\u0005\u0016\u0007") { Flags = 8, MadeBy = Unix | 21 })),
        new("y_mac_finder_folder", () => As(
            entry => entry with { Name = $"Export/{entry.Name}", Flags = 8, MadeBy = Unix | 21, Attributes = 0x81A44000 },
            new RawEntry("Export/", "") { Method = 0, Version = 10, MadeBy = Unix | 21, Attributes = 0x41ED4000 },
            new RawEntry("Export/.DS_Store", "x") { Flags = 8, MadeBy = Unix | 21 })),
        new("y_mac_system", () => As(entry => entry with { Flags = 0, MadeBy = Mac | 20 })),
        new("y_windows_explorer", () => As(entry => entry with { Flags = 0, MadeBy = 20, Attributes = 0x20 })),
        new("y_windows_explorer_stored", () => As(entry => entry with { Flags = 0, MadeBy = 20, Method = 0, Version = 10, Attributes = 0x20 })),
        new("y_windows_explorer_streamed", () => As(entry => entry with { Flags = 8, MadeBy = 20 })),
        new("y_windows_power_shell", () => As(entry => entry with { Name = $"Export\\{entry.Name}", Flags = 0, MadeBy = 20 })),
        new("y_seven_zip", () => As(entry => entry with { Flags = 0, MadeBy = 63, Attributes = 0x20, Extra = WindowsTimes }, Folder with { Flags = 0, MadeBy = 63, Attributes = 0x10, Extra = WindowsTimes })),
        new("y_seven_zip_on_unix", () => As(entry => entry with { Flags = 0, MadeBy = Unix | 63, Attributes = 0x81A48020, Extra = WindowsTimes }, Folder with { Flags = 0, MadeBy = Unix | 63, Attributes = 0x41ED8010 })),
        new("y_winrar", () => As(entry => entry with { Flags = 0, MadeBy = 31, Attributes = 0x20, Extra = UnixTime, LocalExtra = UnixTime })),
        new("y_winzip", () => As(entry => entry with { Flags = 2, MadeBy = Ntfs | 25, Attributes = 0x20, Extra = WindowsTimes, LocalExtra = WindowsTimes })),
        new("y_info_zip", () => As(entry => entry with { Flags = 0, MadeBy = Unix | 30, Attributes = 0x81A40000, Extra = [.. UnixTime, .. UnixOwner], LocalExtra = [.. UnixTimes, .. UnixOwner] })),
        new("y_info_zip_folders", () => As(entry => entry with { Flags = 0, MadeBy = Unix | 30, Attributes = 0x81A40000 }, Folder with { Flags = 0, MadeBy = Unix | 30, Attributes = 0x41ED0010, Extra = [.. UnixTime, .. UnixOwner], LocalExtra = [.. UnixTimes, .. UnixOwner] })),
        new("y_info_zip_streamed", () => As(entry => entry with
        {
            Flags = 8, MadeBy = Unix | 30, Version = 45, Attributes = 0x81800000, LocalExtra = Wide(0, 0), TellsEarly = true, LocalCrc = 0,
            LocalBytes = uint.MaxValue, LocalPacked = uint.MaxValue, Behind = entry.Descriptor(isWide: true),
        })),
        new("y_python", () => As(entry => entry with { Flags = 0, MadeBy = Unix | 20, Attributes = 0x81A40000 })),
        new("y_python_stored", () => As(entry => entry with { Flags = 0, MadeBy = Unix | 20, Method = 0, Attributes = 0x01800000 })),
        new("y_python_streamed", () => As(entry => entry with { Flags = 8, MadeBy = Unix | 20, Attributes = 0x01800000 })),
        new("y_python_wide", () => As(entry => entry with
        {
            Flags = 0, MadeBy = Unix | 45, Version = 45, LocalBytes = uint.MaxValue, LocalPacked = uint.MaxValue, LocalExtra = Wide(entry.Content.Length, entry.Pack().Length),
        })),
        new("y_go", () => As(entry => entry with { Flags = 8, MadeBy = 20 }, Folder with { Flags = 0, MadeBy = 20 })),
        new("y_go_utf8_with_times", () => As(entry => entry with { Flags = 0x0808, MadeBy = Unix | 20, Attributes = 0x81A40000, Extra = UnixTime, LocalExtra = UnixTime })),
        new("y_php", () => As(entry => entry with { Flags = 0, MadeBy = Unix | 63, Attributes = 0x81A40000 })),
        new("y_browser", () => As(entry => entry with { Flags = 0x0800, MadeBy = 20, Version = 10, Method = 0 })),
        new("y_net", () => ByNet(ZipArchiveMode.Create)),
        new("y_net_stored", () => ByNet(ZipArchiveMode.Create, CompressionLevel.NoCompression)),
        new("y_net_streamed", () => ByNet(ZipArchiveMode.Create, isStreamed: true)),
        new("y_net_updated", () => ByNet(ZipArchiveMode.Update)),
    ];

    private static byte[] As(Func<RawEntry, RawEntry> written, params RawEntry[] more) => RawZip.Of([written(RawZip.Skills), .. more, written(RawZip.Courses)]).ToArray();

    private static byte[] ByNet(ZipArchiveMode mode, CompressionLevel level = CompressionLevel.Optimal, bool isStreamed = false)
    {
        using var bytes = new MemoryStream();
        foreach (var group in mode == ZipArchiveMode.Update ? new RawEntry[][] { [RawZip.Skills], [RawZip.Courses] } : [[RawZip.Skills, RawZip.Courses]])
        {
            using var zip = new ZipArchive(isStreamed ? new WriteOnlyStream(bytes) : bytes, mode, leaveOpen: true);
            foreach (var entry in group)
            {
                var made = zip.CreateEntry(entry.Name, level);
                made.LastWriteTime = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
                using var content = made.Open();
                content.Write(entry.Content);
            }
        }

        return bytes.ToArray();
    }

    private sealed class WriteOnlyStream(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
