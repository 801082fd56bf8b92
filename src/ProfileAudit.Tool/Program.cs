using System.Text;
using ProfileAudit.Tool;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
    // A read that blocks, of a pipe for instance, does not hear of it.
    _ = Task.Delay(TimeSpan.FromSeconds(2)).ContinueWith(_ => Environment.Exit(130), TaskScheduler.Default);
};

// Reports are UTF-8 without a byte order mark, whatever the console's own encoding.
var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
if (!Console.IsOutputRedirected)
    Console.OutputEncoding = Encoding.UTF8;

return await CommandLine.RunAsync(
    args,
    new Surroundings
    {
        OpenInput = Console.OpenStandardInput,
        Output = output,
        Error = error,
        IsTerminal = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Width = Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 60, 100),
    },
    stop.Token).ConfigureAwait(false);
