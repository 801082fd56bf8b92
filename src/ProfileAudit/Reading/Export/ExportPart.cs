namespace ProfileAudit.Reading.Export;

/// <summary>One file of an export, wherever it stands.</summary>
/// <param name="Path">The path inside the export.</param>
/// <param name="OpenAsync">Opens it; the stream counts and checks what it reads.</param>
/// <param name="Bytes">How long it says that it is; null where nothing tells.</param>
internal sealed record ExportPart(string Path, Func<CancellationToken, ValueTask<Stream>> OpenAsync, long? Bytes = null)
{
    public string Folder => PartName.FolderOf(Path);

    public string Key => PartName.KeyOf(Path);

    /// <summary>The name as reports tell it.</summary>
    public string Shown { get => field ?? PartName.Shown(PartName.FileOf(Path)); init; }

    public static ExportPart Of(ExportFile file, ReadBudget budget) => new(PartName.Normalized(file.Name), async cancellationToken =>
    {
        try
        {
            return new PartStream(await file.OpenAsync(cancellationToken).ConfigureAwait(false), budget, declared: null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadablePartException(Problem.FileUnreadable, exception);
        }
    });
}
