using System.Text;

namespace ProfileAudit.Benchmarks.Exports;

/// <summary>Counts what passes through.</summary>
internal sealed class CountingWriter(TextWriter inner) : TextWriter
{
    public long Characters { get; private set; }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        Characters++;
        inner.Write(value);
    }

    public override void Write(string? value)
    {
        Characters += value?.Length ?? 0;
        inner.Write(value);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Characters += buffer.Length;
        inner.Write(buffer);
    }
}
