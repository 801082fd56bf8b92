using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Soak;

/// <summary>Many audits in a row: the same bytes, and memory and handles that stay as they were.</summary>
internal static class AuditSoak
{
    private const int Looks = 10;

    // What the runtime's own caches and its compiler may still add.
    private const long Slack = 4 << 20;

    // Threads of the runtime's pool come and go; what leaked one an audit would be far above.
    private const int MostHandles = 20;

    public static int Run(int times)
    {
        var sources = EveryInput.Good.Select(input => input.Make()).ToArray();
        var seen = new Dictionary<(int, string), string>();
        var looks = new List<Look>();
        Console.WriteLine($"{times} audits of {sources.Length} sources in {Languages.All.Length} languages, each rendered in every format");
        Console.WriteLine("  audits      live  working set  handles  threads");
        // Everything once in every language first, and not counted: the runtime compiles, and pools fill.
        for (var i = -(sources.Length * Languages.All.Length); i < times; i++)
        {
            var pair = i + (sources.Length * Languages.All.Length);
            var (which, language) = (pair % sources.Length, Languages.All[pair / sources.Length % Languages.All.Length]);
            var hash = Hash(Host.ServeAsync(sources[which], language).GetAwaiter().GetResult());
            if (seen.TryAdd((which, language.Tag), hash) is false && seen[(which, language.Tag)] != hash)
            {
                Console.WriteLine($"Audit {pair + 1} gave other bytes than the first of its kind.");
                return 1;
            }

            if (i + 1 >= 0 && (i + 1) % Math.Max(times / Looks, 1) == 0)
                looks.Add(Tell(i + 1));
        }

        var (first, last) = (looks[0], looks[^1]);
        var isFlat = last.Live <= (first.Live * 1.1) + Slack && last.Handles <= first.Handles + MostHandles;
        Console.WriteLine(isFlat ? "flat" : "NOT FLAT");
        return isFlat ? 0 : 1;
    }

    private static Look Tell(int audits)
    {
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        var look = new Look(GC.GetTotalMemory(forceFullCollection: true), process.WorkingSet64, process.HandleCount, process.Threads.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{audits,8}  {look.Live / 1048576.0,4:0.0} MB     {look.WorkingSet / 1048576.0,5:0} MB  {look.Handles,7}  {look.Threads,7}"));
        return look;
    }

    private static string Hash(string[] texts) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));

    private sealed record Look(long Live, long WorkingSet, int Handles, int Threads);
}
