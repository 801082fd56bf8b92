using System.Runtime.CompilerServices;
using ProfileAudit.Tool;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
    // A read that blocks, of a pipe for instance, does not hear of it.
    _ = Task.Delay(TimeSpan.FromSeconds(2)).ContinueWith(_ => Environment.Exit(130), TaskScheduler.Default);
};

var terminal = TerminalTraits.Of(Environment.GetEnvironmentVariable, Columns(), !Console.IsErrorRedirected, OperatingSystem.IsWindows());
if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
{
    Console.OutputEncoding = terminal.Encoding;
    terminal = terminal with { HasColor = terminal.HasColor && TakesCodes() };
}

const int OutputCharacters = 16 * 1024;
var output = new StreamWriter(Console.OpenStandardOutput(), terminal.Encoding, OutputCharacters) { NewLine = "\n" };
var error = new StreamWriter(Console.OpenStandardError(), terminal.Encoding) { NewLine = "\n", AutoFlush = true };
return await CommandLine.RunAsync(
    args,
    new Surroundings
    {
        OpenInput = Console.OpenStandardInput,
        Output = output,
        OpenOutput = Console.OpenStandardOutput,
        Error = error,
        Terminal = terminal,
        OpenProgress = terminal.HasMovableCursor ? OpenProgress : null,
    },
    stop.Token).ConfigureAwait(false);

static int? Columns()
{
    if (Console.IsOutputRedirected)
        return null;
    try
    {
        return Console.WindowWidth;
    }
    catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
    {
        return 0;
    }
}

// Spectre.Console is loaded when one of these is called, and not with the rest.
[MethodImpl(MethodImplOptions.NoInlining)]
static IProgressLine OpenProgress() => SpectreProgressLine.OnStandardError(TimeProvider.System);

// Old consoles of Windows take the codes of colours only when they are told to, which Spectre.Console does.
[MethodImpl(MethodImplOptions.NoInlining)]
static bool TakesCodes() => Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings()).Profile.Capabilities.Ansi;
