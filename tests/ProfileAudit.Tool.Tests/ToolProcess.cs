using System.Diagnostics;

namespace ProfileAudit.Tool.Tests;

/// <summary>The command as a process of its own, started by a shell that sets its limits and where it writes to.</summary>
internal sealed record ToolProcess(int ExitCode, string Output, string Error)
{
    /// <param name="before">What the shell does first.</param>
    /// <param name="behind">What stands behind the arguments, such as a redirection.</param>
    /// <param name="args">The arguments.</param>
    public static async Task<ToolProcess> OfAsync(string before, string behind, params string[] args)
    {
        var script = $"{before}\nexec dotnet \"$0\" \"$@\" {behind}";
        var start = new ProcessStartInfo("bash", ["-c", script, Path.Combine(AppContext.BaseDirectory, "ProfileAudit.Tool.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new ToolProcess(process.ExitCode, await output, await error);
    }
}
