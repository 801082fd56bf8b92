using System.Text;

namespace ProfileAudit.Tool.Tests;

/// <summary>Standard output or error on a full disk: takes some texts and then no more.</summary>
internal sealed class FailingWriter(int taken, Func<Exception> failure) : TextWriter
{
    private int writes;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Take();

    public override void Write(string? value) => Take();

    public override void Write(char[] buffer, int index, int count) => Take();

    public override void Write(ReadOnlySpan<char> buffer) => Take();

    public override Task WriteAsync(string? value) => TakeAsync();

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => TakeAsync();

    public override Task WriteLineAsync(string? value) => TakeAsync();

    private void Take()
    {
        if (writes++ >= taken)
            throw failure();
    }

    private Task TakeAsync() => writes++ >= taken ? Task.FromException(failure()) : Task.CompletedTask;
}
