using ProfileAudit.Reports.Cohorts;
using ProfileAudit.Tool.Commands;

namespace ProfileAudit.Tool.Batch;

/// <summary>The members of one cohort, from the lines of any number of batches.</summary>
/// <param name="options">How careful the figures are.</param>
internal sealed class CohortRound(CohortOptions options)
{
    private readonly CohortBuilder builder = new(options);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Reads lines and counts their members.</summary>
    /// <param name="paths">The files of lines.</param>
    /// <param name="options">How careful the figures are.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The cohort.</returns>
    /// <exception cref="ToolException">A file cannot be read, holds what is no line, or a line that does not fit those before it.</exception>
    public static async Task<Cohort> ReadAsync(IEnumerable<string> paths, CohortOptions options, CancellationToken cancellationToken)
    {
        var round = new CohortRound(options);
        foreach (var path in paths)
            await round.AddAsync(path, cancellationToken).ConfigureAwait(false);
        return round.builder.Build();
    }

    private async Task AddAsync(string path, CancellationToken cancellationToken)
    {
        var number = 0;
        try
        {
            if (Directory.Exists(path) || !OpenableFile.Is(path))
                throw new ToolException(ExitCode.UnreadableSource, $"PA-IN-KIND: {Sources.Shown(path)} is no file. Name the files that batch wrote.");
            var file = LocalFile.Open(path);
            await using (file.ConfigureAwait(false))
            {
                var whole = 0L;
                await foreach (var (bytes, end) in LineFile.ReadAsync(file, cancellationToken).ConfigureAwait(false))
                {
                    number++;
                    Add(JsonLine.Read(bytes), path);
                    whole = end;
                }

                number++;
                if (whole < file.Length)
                    throw new FormatException("It has no end: the batch was cut off. Let it go on with --resume first.");
            }
        }
        catch (FormatException exception)
        {
            throw new ToolException(ExitCode.UnreadableSource, $"PA-BATCH-LINE: Line {number} of {Sources.Shown(path)} cannot be used. {exception.Message} Name files that this version's batch wrote as .jsonl.", exception);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new ToolException(ExitCode.UnreadableSource, $"PA-IN-MISSING: {Sources.Shown(path)} is not there. Check its name and folder.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.UnreadableSource, $"PA-IN-ACCESS: {Sources.Shown(path)} could not be opened or read. Check that you may read it.", exception);
        }
    }

    private void Add(BatchLine line, string path)
    {
        // Five people counted twice would look like ten.
        if (!names.Add(line.File))
            throw new ToolException(ExitCode.UnreadableSource, $"PA-BATCH-TWICE: {Sources.Shown(path)} has a line of an export that was counted already. Name each file of lines once; numbers of --anonymous are of one folder only.");
        if (!line.IsRead)
            return;
        if (!builder.Fits(line.Maker()))
            throw BatchOutput.OtherRules(path);
        builder.Add(line.Summary(), line.Group);
    }
}
