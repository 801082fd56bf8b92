using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace ProfileAudit.Tool.Batch;

/// <summary>Reads a file line by line and tells where each line ends, so that what a crash left behind the last one can be cut off.</summary>
internal static class LineFile
{
    private const int LongestLine = 16 * 1024 * 1024;

    /// <summary>The complete lines, each with the offset behind its end.</summary>
    /// <exception cref="FormatException">A line is longer than any of ours.</exception>
    public static async IAsyncEnumerable<(byte[] Line, long End)> ReadAsync(Stream file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(file, new StreamPipeReaderOptions(leaveOpen: true));
        var end = 0L;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } at)
            {
                var line = buffer.Slice(0, at).ToArray();
                end += line.Length + 1;
                buffer = buffer.Slice(buffer.GetPosition(1, at));
                yield return (line, end);
            }

            if (buffer.Length > LongestLine)
                throw new FormatException("A line is too long.");
            reader.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
                break;
        }

        await reader.CompleteAsync().ConfigureAwait(false);
    }
}
