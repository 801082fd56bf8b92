using System.Diagnostics;
using System.Globalization;
using ProfileAudit.Reading;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Soak;

/// <summary>Audits that are given up at a random moment: how long until they end.</summary>
internal static class StopSoak
{
    private const double MostMilliseconds = 250;

    public static int Run(int times)
    {
        Input[] inputs = [.. EveryInput.Good, .. EveryInput.Hostile];
        var durations = new Dictionary<Input, double>();
        var waits = inputs.Select(input => input.Kind).Distinct().ToDictionary(kind => kind, _ => new List<double>());
        // The same moments every time, as far as a clock can be the same.
        var random = new Random(20260301);
        for (var tries = 0; waits.Values.Sum(kind => kind.Count) < times && tries < times * 20; tries++)
        {
            var input = inputs[random.Next(inputs.Length)];
            var source = input.Make();
            if (!durations.TryGetValue(input, out var duration))
            {
                // Once for the compiler, once to see how long it takes.
                _ = Time(source, null);
                durations[input] = duration = Time(source, null).Total;
            }

            if (Time(source, duration * random.NextDouble()).Wait is { } wait)
                waits[input.Kind].Add(wait);
        }

        Console.WriteLine("kind   given up     p50     p99     max  (ms until it ended)");
        var all = waits.Values.SelectMany(kind => kind).ToList();
        foreach (var (kind, its) in waits.Append(new("all", all)))
        {
            its.Sort();
            if (its.Count > 0)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-5}  {its.Count,8}  {At(its, 0.5),6:0.0}  {At(its, 0.99),6:0.0}  {its[^1],6:0.0}"));
        }

        return At(all, 0.99) <= MostMilliseconds ? 0 : 1;
    }

    /// <summary>How long one audit takes, and how long after it was given up it ended; null when it was done before.</summary>
    private static (double Total, double? Wait) Time(byte[] source, double? after)
    {
        using var stop = new CancellationTokenSource();
        var begin = Stopwatch.GetTimestamp();
        var audit = Task.Run(() => EndOf(source, stop.Token));
        if (after is not { } moment)
            return (Stopwatch.GetElapsedTime(begin, audit.Result.At).TotalMilliseconds, null);
        while (Stopwatch.GetElapsedTime(begin).TotalMilliseconds < moment && !audit.IsCompleted)
            Thread.Yield();
        var asked = Stopwatch.GetTimestamp();
        stop.Cancel();
        var (at, isStopped) = audit.Result;
        return (0, isStopped ? Stopwatch.GetElapsedTime(asked, at).TotalMilliseconds : null);
    }

    private static async Task<(long At, bool IsStopped)> EndOf(byte[] source, CancellationToken cancellationToken)
    {
        try
        {
            await Host.ServeAsync(source, Language.English, cancellationToken);
        }
        catch (UnreadableProfileException)
        {
        }
        catch (OperationCanceledException)
        {
            return (Stopwatch.GetTimestamp(), true);
        }

        return (Stopwatch.GetTimestamp(), false);
    }

    private static double At(List<double> sorted, double share)
    {
        sorted.Sort();
        return sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }
}
