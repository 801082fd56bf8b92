using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;

namespace ProfileAudit.Tool.Batch;

/// <summary>Which export belongs to which group: a table with the columns file and group.</summary>
internal static class GroupFile
{
    /// <exception cref="ToolException">The file cannot be read, or is no such table.</exception>
    public static async Task<ImmutableDictionary<string, string>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (Directory.Exists(path) || !Commands.OpenableFile.Is(path))
                throw Wrong("is no file");
            var file = LocalFile.Open(path);
            await using (file.ConfigureAwait(false))
                return await ReadAsync(file, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ToolException(ExitCode.WrongUsage, "PA-GROUP-FILE: The file of --group could not be opened or read. Check its name and that you may read it.", exception);
        }
        catch (CsvFormatException exception)
        {
            throw new ToolException(ExitCode.WrongUsage, "PA-GROUP-FILE: The file of --group is no table with the columns file and group. Mend it and try again.", exception);
        }
    }

    private static async Task<ImmutableDictionary<string, string>> ReadAsync(Stream file, CancellationToken cancellationToken)
    {
        var groups = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        using var csv = CsvReader.Create(file, new CsvReaderOptions { Separator = ',', IncludeValuesInExceptions = false, OnMalformedRecord = _ => throw Wrong("has a quotation mark without its fellow") }, leaveOpen: true);
        await csv.ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
        var names = csv.Headers.Select(name => name.Trim().Trim('\uFEFF')).ToList();
        var (name, group) = (Column(names, "file"), Column(names, "group"));
        if (name < 0 || group < 0)
            throw Wrong("has no columns named file and group in its first line");
        for (var row = 2; await csv.ReadAsync(cancellationToken).ConfigureAwait(false); row++)
        {
            if (csv.FieldCount <= Math.Max(name, group))
                throw Wrong(string.Create(CultureInfo.InvariantCulture, $"has too few cells in row {row}"));
            var (export, label) = (Encoding.UTF8.GetString(csv[name].Span).Trim(), Encoding.UTF8.GetString(csv[group].Span).Trim());
            if (groups.TryGetValue(export, out var before) && before != label)
                throw Wrong(string.Create(CultureInfo.InvariantCulture, $"names a file for a second time, with another group, in row {row}"));
            if (label.Length > 0)
                groups[export] = label;
        }

        return groups.ToImmutable();
    }

    private static int Column(List<string> names, string wanted) => names.FindIndex(name => name.Equals(wanted, StringComparison.OrdinalIgnoreCase));

    private static ToolException Wrong(string what) => new(ExitCode.WrongUsage, $"PA-GROUP-FILE: The file of --group {what}. Mend it and try again.");
}
