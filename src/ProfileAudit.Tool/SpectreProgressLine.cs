using System.Globalization;
using ProfileAudit.Reading;
using Spectre.Console;

namespace ProfileAudit.Tool;

/// <summary>
/// The line, drawn by Spectre.Console: a bar and how much is done. Without colour, and without a text that came from anybody: its parts are numbers and words of
/// ours. To name this class loads Spectre.Console, so only work that takes its time does.
/// </summary>
public sealed class SpectreProgressLine : IProgressLine
{
    private const int Most = 40;
    private const int Least = 10;
    private const int RoomForWords = 40;
    private const long WorthTelling = 50_000;

    private readonly TaskCompletionSource ended = new();
    private readonly Task shown;
    private ProgressContext? context;
    private ProgressTask? task;

    /// <summary>Begins the line.</summary>
    /// <param name="console">The terminal; it has to be one that moves its cursor.</param>
    /// <param name="clock">What time it is for the drawing.</param>
    public SpectreProgressLine(IAnsiConsole console, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(console);
        ArgumentNullException.ThrowIfNull(clock);
        var line = new Progress(console, clock) { AutoRefresh = false, AutoClear = true, ExcludeVerticalPadding = true }
            .Columns(
                new ProgressBarColumn
                {
                    Width = Math.Clamp(console.Profile.Width - RoomForWords, Least, Most),
                    CompletedStyle = Style.Plain,
                    FinishedStyle = Style.Plain,
                    RemainingStyle = Style.Plain,
                    IndeterminateStyle = Style.Plain,
                },
                new TaskDescriptionColumn { Alignment = Justify.Left });
        // It comes back at the wait for the end, with the line begun: Spectre.Console draws only when it is asked to.
        shown = line.StartAsync(begun =>
        {
            context = begun;
            task = begun.AddTask(Markup.Escape(Words(null)));
            return ended.Task;
        });
    }

    /// <summary>Opens the line on standard error.</summary>
    /// <param name="clock">What time it is for the drawing.</param>
    /// <returns>The line.</returns>
    /// <exception cref="NotSupportedException">It takes no codes.</exception>
    public static SpectreProgressLine OnStandardError(TimeProvider clock)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            // Whether it is such a terminal has been asked; on Windows this is also what switches the codes on.
            Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
        });
        // Else it would draw line below line.
        return console.Profile.Capabilities.Ansi ? new SpectreProgressLine(console, clock) : throw new NotSupportedException("The terminal takes no codes.");
    }

    /// <inheritdoc/>
    public void Show(ReadProgress? progress)
    {
        if (context is null || task is null)
            throw new InvalidOperationException("The line could not be begun.");
        task.IsIndeterminate = progress?.TotalBytes is not > 0;
        task.MaxValue = progress?.TotalBytes is > 0 and var total ? total : 1;
        task.Value = progress?.TotalBytes is > 0 ? progress.Bytes : 0;
        task.Description = Markup.Escape(Words(progress));
        context.Refresh();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ended.TrySetResult();
        shown.GetAwaiter().GetResult();
    }

    private static string Words(ReadProgress? progress) => progress switch
    {
        null or { Bytes: < WorthTelling } => "Reading",
        { Stage: ReadStage.Receiving } => $"Receiving, {Megabytes(progress.Bytes)} MB",
        { TotalBytes: { } total } => $"Reading, {Megabytes(progress.Bytes)} of {Megabytes(total)} MB",
        _ => $"Reading, {Megabytes(progress.Bytes)} MB",
    };

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
