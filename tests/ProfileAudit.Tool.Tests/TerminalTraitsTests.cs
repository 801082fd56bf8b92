using System.Text;

namespace ProfileAudit.Tool.Tests;

/// <summary>What the environment tells of a terminal, and what the report makes of it.</summary>
public sealed class TerminalTraitsTests
{
    [Theory]
    [InlineData(null, 80)]
    [InlineData(0, 80)]
    [InlineData(-1, 80)]
    [InlineData(20, 60)]
    [InlineData(61, 61)]
    [InlineData(200, 200)]
    [InlineData(500, 200)]
    public void The_width_is_the_terminals_within_reason(int? columns, int width) => Assert.Equal(width, Of("", columns).Width);

    [Theory]
    [InlineData("TERM=xterm", true)]
    [InlineData("", true)]
    [InlineData("TERM=dumb", false)]
    [InlineData("NO_COLOR=1", false)]
    [InlineData("NO_COLOR=", true)]
    [InlineData("CLICOLOR=0", false)]
    [InlineData("CLICOLOR=1", true)]
    [InlineData("TERM=dumb FORCE_COLOR=1", true)]
    [InlineData("NO_COLOR=1 CLICOLOR_FORCE=1", false)]
    public void A_terminal_has_colours_unless_told_otherwise(string environment, bool hasColor) => Assert.Equal(hasColor, Of(environment, 80).HasColor);

    [Theory]
    [InlineData("TERM=xterm", false)]
    [InlineData("CLICOLOR=1", false)]
    [InlineData("CLICOLOR_FORCE=1", true)]
    [InlineData("FORCE_COLOR=3", true)]
    [InlineData("CLICOLOR_FORCE=0", false)]
    [InlineData("FORCE_COLOR=false", false)]
    [InlineData("NO_COLOR=1 FORCE_COLOR=1", false)]
    public void A_pipe_has_none_unless_forced(string environment, bool hasColor) => Assert.Equal(hasColor, Of(environment, null).HasColor);

    [Theory]
    [InlineData("", false)]
    [InlineData("LANG=de_DE.UTF-8", false)]
    [InlineData("LANG=C.UTF-8", false)]
    [InlineData("LANG=en_US.utf8", false)]
    [InlineData("LANG=de_DE", false)]
    [InlineData("LANG=ca_ES.UTF-8@valencia", false)]
    [InlineData("LANG=C", true)]
    [InlineData("LANG=POSIX", true)]
    [InlineData("LANG=de_DE.ISO-8859-1", true)]
    [InlineData("LANG=de_DE.ISO-8859-15@euro", true)]
    [InlineData("LANG=de_DE.UTF-8 LC_ALL=C", true)]
    [InlineData("LANG=C LC_CTYPE=en_US.UTF-8", false)]
    [InlineData("LC_ALL= LANG=C", true)]
    public void Marks_are_ASCII_where_the_terminal_has_no_others(string environment, bool isAscii)
    {
        Assert.Equal(isAscii, Of(environment, 80).IsAscii);
        // A file is read by who knows where.
        Assert.False(Of(environment, null).IsAscii);
    }

    [Fact]
    public void Letters_are_UTF_8_unless_the_terminal_says_Latin_1()
    {
        Assert.Equal("utf-8", Of("LANG=C", 80).Encoding.WebName);
        Assert.Equal("utf-8", Of("LANG=de_DE.ISO-8859-1", null).Encoding.WebName);
        Assert.Equal(Encoding.Latin1, Of("LANG=de_DE.ISO-8859-1", 80).Encoding);
        Assert.Equal("utf-8", TerminalTraits.None.Encoding.WebName);
        Assert.Empty(Of("", 80).Encoding.GetPreamble());
    }

    [Theory]
    [InlineData("TERM=xterm", true)]
    [InlineData("TERM=xterm NO_COLOR=1", true)]
    [InlineData("TERM=dumb", false)]
    [InlineData("", false)]
    [InlineData("TERM=xterm CI=true", false)]
    [InlineData("TERM=xterm CI=false", true)]
    [InlineData("TERM=xterm TF_BUILD=True", false)]
    [InlineData("TERM=xterm TEAMCITY_VERSION=2026", false)]
    [InlineData("TERM=xterm JENKINS_URL=x", false)]
    public void The_cursor_moves_before_a_person(string environment, bool moves)
    {
        Assert.Equal(moves, Of(environment, null).HasMovableCursor);
        Assert.False(TerminalTraits.Of(Variables(environment), 80, isErrorTerminal: false, isWindows: false).HasMovableCursor);
    }

    [Fact]
    public void Windows_tells_nothing_by_variables()
    {
        var windows = TerminalTraits.Of(Variables("LANG=C"), 80, isErrorTerminal: true, isWindows: true);
        Assert.True(windows.HasMovableCursor);
        Assert.False(windows.IsAscii);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("compare")]
    public async Task The_report_is_as_the_terminal_is(string command)
    {
        using var folder = new TemporaryFolder();
        string[] args = command == "demo" ? ["demo"] : ["compare", folder.Unpacked("neglected"), folder.Unpacked("tended")];
        var terminal = new TerminalTraits { Width = 60, HasColor = true, IsAscii = true };
        var colourful = await ToolRun.OfAsync(args, terminal);
        Assert.Contains("\e[1m", colourful.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('○', colourful.Output);
        var plain = await ToolRun.OfAsync([.. args, "--no-color"], terminal);
        Assert.DoesNotContain('\e', plain.Output);
        Assert.Equal(plain.Output, colourful.Output.Replace("\e[0m", "", StringComparison.Ordinal).Replace("\e[1m", "", StringComparison.Ordinal)
            .Replace("\e[2m", "", StringComparison.Ordinal).Replace("\e[32m", "", StringComparison.Ordinal).Replace("\e[33m", "", StringComparison.Ordinal));
        Assert.All(plain.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 60));
    }

    [Fact]
    public async Task A_file_is_the_same_whatever_the_terminal_is()
    {
        using var folder = new TemporaryFolder();
        await ToolRun.OfAsync(["demo", "-o", folder["a.txt"]], new TerminalTraits { Width = 200, HasColor = true, IsAscii = true });
        Assert.Equal((await ToolRun.OfAsync("demo")).Output, await File.ReadAllTextAsync(folder["a.txt"]));
    }

    private static TerminalTraits Of(string environment, int? columns) => TerminalTraits.Of(Variables(environment), columns, isErrorTerminal: true, isWindows: false);

    private static Func<string, string?> Variables(string environment)
    {
        var set = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return set.GetValueOrDefault;
    }
}
