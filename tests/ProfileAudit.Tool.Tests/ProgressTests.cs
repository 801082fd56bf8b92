using System.Globalization;
using System.Text.RegularExpressions;
using ProfileAudit.Reading;
using ProfileAudit.Tests.Support;
using Spectre.Console;
using Spectre.Console.Testing;

namespace ProfileAudit.Tool.Tests;

/// <summary>The line that says how far long work is. Time goes on only while standard input is read.</summary>
public sealed partial class ProgressTests : IDisposable
{
    private static readonly TimeSpan Tenth = TimeSpan.FromMilliseconds(100);

    private readonly TestConsole terminal = new TestConsole().Width(80).Colors(ColorSystem.NoColors).SupportsAnsi(true).Interactive().EmitAnsiSequences();
    private readonly ManualClock clock = new();

    [Fact]
    public async Task Long_work_shows_a_line_and_takes_it_away()
    {
        var run = await RunAsync(Tenth, ["-"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"Receiving, \d+\.\d MB", terminal.Output);
        // Its last words: the line is empty, and the cursor is back.
        Assert.EndsWith("\r\e[2K\e[?25h", terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', terminal.Output);
        Assert.Equal(0, clock.Alarms);
    }

    [Theory]
    [InlineData("console")]
    [InlineData("json")]
    [InlineData("html")]
    public async Task Standard_output_is_the_same_with_and_without_it(string format)
    {
        var with = await RunAsync(Tenth, ["-", "--format", format]);
        Assert.NotEmpty(terminal.Output);
        Assert.Equal(await ToolRun.OfAsync(["-", "--format", format], Source()), with);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Short_work_does_not_even_open_it(int milliseconds)
    {
        var events = new List<string>();
        var run = await RunAsync(TimeSpan.FromMilliseconds(milliseconds), ["-"], () =>
        {
            events.Add("opened");
            return new Recorded(events);
        });
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Empty(events);
        Assert.Equal(0, clock.Alarms);
    }

    [Fact]
    public async Task Quiet_work_shows_none()
    {
        await RunAsync(Tenth, ["-", "--quiet"]);
        Assert.Empty(terminal.Output);
        Assert.Equal(0, clock.Alarms);
    }

    [Fact]
    public async Task It_holds_words_of_ours_and_numbers_and_nothing_else()
    {
        await RunAsync(Tenth, ["-"]);
        Assert.Equal(["\e[?25l", "\e[2K", "\e[?25h"], Code.Matches(terminal.Output).Select(code => code.Value).Distinct());
        Assert.All(Words.Matches(Code.Replace(terminal.Output, "")).Select(word => word.Value).Distinct(), word => Assert.Contains(word, (string[])["Reading", "Receiving", "MB", "of"]));
    }

    [Fact]
    public async Task It_is_gone_before_anything_is_told()
    {
        var events = new List<string>();
        var run = await RunAsync(Tenth, ["-"], () => new Recorded(events), [.. "PK"u8, .. new byte[1_000_000]], events);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["shown", "gone", "told"], events.Distinct());
        Assert.Equal("told", events[^1]);
    }

    [Fact]
    public async Task It_is_gone_as_soon_as_the_work_is_cancelled_although_a_read_goes_on()
    {
        var events = new List<string>();
        using var stop = new CancellationTokenSource();
        var reads = 0;
        using var input = new SlowStream(Source(), () =>
        {
            clock.Advance(Tenth);
            if (++reads != 6)
                return;
            stop.Cancel();
            events.Add("read on");
        });
        var run = await RunAsync(["-"], () => new Recorded(events), input, events, stop.Token);
        Assert.Equal(130, run.ExitCode);
        Assert.Equal(["shown", "gone", "read on", "told"], events.Distinct());
    }

    [Fact]
    public async Task A_comparison_shows_one_line_for_both_sides()
    {
        using var folder = new TemporaryFolder();
        var events = new List<string>();
        var run = await RunAsync(Tenth, ["compare", folder.Zip("neglected"), "-"], () => new Recorded(events), events: events);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["shown", "gone"], events.Where(happened => happened != "told").Distinct());
        Assert.Single(events, "gone");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_line_that_cannot_be_drawn_ends_no_audit(bool opens)
    {
        var run = await RunAsync(Tenth, ["-"], () => opens ? new Broken() : throw new IOException());
        Assert.Equal(await ToolRun.OfAsync(["-"], Source()), run);
        Assert.Equal(0, clock.Alarms);
    }

    [Fact]
    public void What_is_known_of_the_total_is_drawn_as_a_bar()
    {
        using (var line = new SpectreProgressLine(terminal, clock))
        {
            line.Show(null);
            line.Show(new ReadProgress(ReadStage.Reading, 2_000_000, 8_000_000));
        }

        Assert.Contains("Reading, 2.0 of 8.0 MB", terminal.Output, StringComparison.Ordinal);
        Assert.EndsWith("\e[2K\e[?25h", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_fits_the_narrowest_terminal()
    {
        terminal.Width(40);
        using (var line = new SpectreProgressLine(terminal, clock))
            line.Show(new ReadProgress(ReadStage.Reading, 1_234_567_890, 2_345_678_901));
        Assert.DoesNotContain('\n', terminal.Output);
    }

    public void Dispose() => terminal.Dispose();

    // Long enough for many reads: it is padded by an entry that nobody reads.
    private static byte[] Source()
    {
        using var folder = new TemporaryFolder();
        var table = Path.Combine(folder.Unpacked("tended"), "Receipts.csv");
        File.WriteAllText(table, string.Concat(Enumerable.Range(0, 200_000).Select(i => (i * 2_654_435_761L % 1_000_003).ToString(CultureInfo.InvariantCulture))));
        var zip = folder["all.zip"];
        System.IO.Compression.ZipFile.CreateFromDirectory(folder["tended"], zip);
        return File.ReadAllBytes(zip);
    }

    private Task<ToolRun> RunAsync(TimeSpan eachRead, string[] args, Func<IProgressLine>? open = null, byte[]? source = null, List<string>? events = null) =>
        RunAsync(args, open ?? (() => new SpectreProgressLine(terminal, clock)), new SlowStream(source ?? Source(), () => clock.Advance(eachRead)), events ?? [], CancellationToken.None);

    private async Task<ToolRun> RunAsync(string[] args, Func<IProgressLine> open, Stream input, List<string> events, CancellationToken cancellationToken)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new Telling(events) { NewLine = "\n" };
        var surroundings = new Surroundings { OpenInput = () => input, Output = output, Error = error, OpenProgress = open, Clock = clock };
        var exitCode = await CommandLine.RunAsync(args, surroundings, cancellationToken);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    [GeneratedRegex("\e\\[[0-9;?]*[A-Za-z]", RegexOptions.NonBacktracking)]
    private static partial Regex Code { get; }

    [GeneratedRegex("[A-Za-z]+", RegexOptions.NonBacktracking)]
    private static partial Regex Words { get; }

    private sealed class Telling(List<string> events) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Task WriteLineAsync(string? value)
        {
            events.Add("told");
            return base.WriteLineAsync(value);
        }
    }

    private sealed class Recorded(List<string> events) : IProgressLine
    {
        public void Show(ReadProgress? progress) => events.Add("shown");

        public void Dispose() => events.Add("gone");
    }

    private sealed class Broken : IProgressLine
    {
        public void Show(ReadProgress? progress) => throw new IOException();

        public void Dispose() => throw new IOException();
    }

    /// <summary>Gives little at a time, and lets something happen at each read.</summary>
    private sealed class SlowStream(byte[] content, Action reads) : MemoryStream(content)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            reads();
            return new ValueTask<int>(Read(buffer.Span[..Math.Min(buffer.Length, 40_000)]));
        }
    }
}
