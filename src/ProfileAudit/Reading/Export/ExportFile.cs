namespace ProfileAudit.Reading.Export;

/// <summary>One file of an unpacked export. The library opens no files itself, so a host hands them over.</summary>
/// <param name="Name">The path inside the export, with '/' or '\' between folders, such as "Jobs/Saved Jobs.csv".</param>
/// <param name="OpenAsync">Opens the file for reading; called at most once, and the stream is disposed of.</param>
public sealed record ExportFile(string Name, Func<CancellationToken, ValueTask<Stream>> OpenAsync);
