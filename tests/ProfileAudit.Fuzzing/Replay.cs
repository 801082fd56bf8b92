using System.Diagnostics;
using ProfileAudit.Fuzzing.Harnesses;

namespace ProfileAudit.Fuzzing;

/// <summary>Hands single inputs in again and tells what comes of each.</summary>
internal static class Replay
{
    /// <returns>0 when the law held for every input, else 1.</returns>
    public static int Run(Harness harness, IEnumerable<string> files)
    {
        var broken = 0;
        foreach (var file in files)
        {
            var input = File.ReadAllBytes(file);
            var watch = Stopwatch.StartNew();
            try
            {
                Console.WriteLine($"{(harness.Run(input) ? "taken  " : "refused")} {watch.ElapsedMilliseconds,6} ms  {file}");
            }
            catch (Exception exception)
            {
                broken++;
                Console.WriteLine($"BROKEN  {watch.ElapsedMilliseconds,6} ms  {file}\n{exception}");
            }
        }

        return broken == 0 ? 0 : 1;
    }
}
