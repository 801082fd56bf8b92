using System.Diagnostics;

namespace ProfileAudit.PackageTests;

/// <summary>Runs programs as a user would.</summary>
internal static class Command
{
    /// <summary>Runs a program and gives its output; fails the test with it when the run fails.</summary>
    public static async Task<string> RunAsync(string program, string folder, IEnumerable<string> args, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var ended = await EndAsync(program, folder, args, environment);
        Assert.True(ended.Code == 0, $"{program} {string.Join(' ', args)} ended with {ended.Code}:\n{ended.Output}\n{ended.Error}");
        return ended.Output;
    }

    /// <summary>Runs a program to its end, whatever that is.</summary>
    public static async Task<Ended> EndAsync(string program, string folder, IEnumerable<string> args, IReadOnlyDictionary<string, string?>? environment = null)
    {
        using var process = Start(program, folder, args, environment);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a program that goes on running.</summary>
    public static Process Start(string program, string folder, IEnumerable<string> args, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // What the build that runs these tests set for itself is not for the builds that they start.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        // Builds that leave servers behind leave them with the ends of our pipes, which then never end.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>How a program ended.</summary>
    internal sealed record Ended(int Code, string Output, string Error);
}
