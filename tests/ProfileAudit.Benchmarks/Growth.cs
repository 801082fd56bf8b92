using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using ProfileAudit.Benchmarks.Exports;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;

namespace ProfileAudit.Benchmarks;

/// <summary>What an audit costs as exports grow: to be linear, the time for a megabyte stays the same.</summary>
internal static class Growth
{
    private const int Rounds = 3;

    // Exports of 2 GB are more than members have, and more than the usual limits let through.
    private static readonly ReadOptions Options = new() { Limits = AuditLimits.CommandLine with { EntryBytes = 4L << 30, InflatedBytes = 8L << 30, SourceBytes = 2L << 30, Rows = 20_000_000 } };

    public static async Task PrintAsync()
    {
        var auditor = new ProfileAuditor();
        Console.WriteLine("| export | MB unpacked | unpacking, ms a MB | audit, ms a MB | audit / unpacking | MB live after it |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var factor in (int[])[1, 2, 5, 10])
        {
            var path = Path.GetTempFileName();
            try
            {
                using (var target = File.Create(path))
                    GeneratedExport.Write(ExportSize.LargeTimes(factor), target);
                var (megabytes, unpacking, audit, live) = (0.0, double.MaxValue, double.MaxValue, 0L);
                // The best of a few, in turns: what else the machine does can only add.
                for (var i = 0; i < Rounds; i++)
                {
                    var started = Stopwatch.GetTimestamp();
                    megabytes = Unpack(path) / 1e6;
                    unpacking = Math.Min(unpacking, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                    started = Stopwatch.GetTimestamp();
                    live = await AuditAsync(auditor, path).ConfigureAwait(false);
                    audit = Math.Min(audit, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| large-x{factor} | {megabytes:F0} | {unpacking / megabytes:F2} | {audit / megabytes:F2} | {audit / unpacking:F2} | {live / 1e6:F0} |"));
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    private static long Unpack(string path)
    {
        var buffer = new byte[65_536];
        var total = 0L;
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            int read;
            while ((read = content.Read(buffer)) > 0)
                total += read;
        }

        return total;
    }

    private static async Task<long> AuditAsync(ProfileAuditor auditor, string path)
    {
        using var source = File.OpenRead(path);
        var profile = await ProfileReaders.Default.ReadAsync(source, Options).ConfigureAwait(false);
        if (!profile.Correspondence.IsObserved)
            throw new InvalidOperationException("The messages were not read, so nothing was measured.");
        var report = auditor.Audit(profile);
        JsonReportRenderer.Default.Render(report, TextWriter.Null);
        var live = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(profile);
        return live;
    }
}
