using System.Diagnostics;

namespace ProfileAudit.Tool.Tests;

/// <summary>What a shell offers behind the tabulator key.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("profile-audit --cul", "--culture")]
    [InlineData("profile-audit --culture ", "de")]
    [InlineData("profile-audit demo --preset stu", "student")]
    [InlineData("profile-audit demo --format s", "sarif")]
    [InlineData("profile-audit demo --answer ph", "photo=yes")]
    [InlineData("profile-audit rules no-ph", "no-photo")]
    [InlineData("profile-audit comp", "compare")]
    public async Task The_command_suggests(string line, string suggestion)
    {
        var run = await ToolRun.OfAsync($"[suggest:{line.Length}]", line);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(suggestion, run.Output.ReplaceLineEndings("\n").Split('\n'));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _profile_audit profile-audit")]
    [InlineData("zsh", "compdef _profile_audit profile-audit")]
    [InlineData("fish", "complete -c profile-audit")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName profile-audit")]
    public async Task A_shell_gets_its_lines(string shell, string line)
    {
        var run = await ToolRun.OfAsync("completions", shell);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public async Task Another_shell_is_refused() => Assert.Equal(64, (await ToolRun.OfAsync("completions", "tcsh")).ExitCode);

    /// <summary>As somebody at a bash prompt would get it.</summary>
    [Fact]
    public async Task Bash_completes()
    {
        var script = $$"""
            profile-audit() { dotnet "{{Path.Combine(AppContext.BaseDirectory, "ProfileAudit.Tool.dll")}}" "$@"; }
            eval "$(profile-audit completions bash)"
            COMP_LINE='profile-audit demo --format j'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(profile-audit demo --format j); COMP_CWORD=3
            _profile_audit
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(["json", "junit"], printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }
}
