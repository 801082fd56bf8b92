using ProfileAudit.Profiles;
using ProfileAudit.Reading;

namespace ProfileAudit.Hosts.Tests.Support;

/// <summary>A reader of a kind that no other reads, which does what a test wants.</summary>
internal sealed class OddReader(Func<CancellationToken, Task> act) : IProfileReader
{
    public static byte[] Upload { get; } = "an odd source"u8.ToArray();

    public SourceKind Source => SourceKind.Export;

    public bool Recognises(ReadOnlySpan<byte> start) => start.SequenceEqual(Upload);

    public async ValueTask<Profile> ReadAsync(Stream source, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        await act(cancellationToken);
        throw new InvalidOperationException("It should not have come to an end.");
    }
}
