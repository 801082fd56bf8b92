namespace ProfileAudit.Pdf.Files;

/// <summary>An object of a file: its value and, where it has one, its stream as it stands in the file.</summary>
/// <param name="Value">The value; a dictionary when there is a stream.</param>
/// <param name="Stream">The packed bytes; null when there is no stream.</param>
internal sealed record PdfObject(PdfValue Value, ReadOnlyMemory<byte>? Stream);
