using System.Text.Json;

namespace ProfileAudit.Tool.Batch;

/// <summary>A line as JSON.</summary>
internal static class JsonLine
{
    public static string Of(BatchLine line) => JsonSerializer.Serialize(line, BatchJsonContext.Default.BatchLine);

    /// <exception cref="FormatException">It is no line of a batch of this version.</exception>
    public static BatchLine Read(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, BatchJsonContext.Default.BatchLine) is { SchemaVersion: BatchLine.CurrentVersion, Rules.IsDefault: false, Codes.IsDefault: false } read && read.Rules.All(rule => rule is not null)
                ? read
                : throw new FormatException("It is of another version.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException("It is no line of a batch.", exception);
        }
    }
}
