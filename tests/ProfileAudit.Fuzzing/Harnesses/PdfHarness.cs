using ProfileAudit.Pdf;
using ProfileAudit.Pdf.Tests.Support;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>A profile saved to PDF.</summary>
internal sealed class PdfHarness() : Harness("pdf")
{
    public override IEnumerable<Seed> Seeds =>
    [
        // What is packed hides behind its packing from changes of single bytes.
        new("plain", new SavedProfile { IsPacked = false }.ToBytes()),
        new("packed", new SavedProfile().ToBytes()),
        new("old", OldProfile.Bytes()),
    ];

    protected override long MostAllocated => 768L << 20;

    protected override bool Enter(byte[] input)
    {
        using var source = new MemoryStream(input);
        return Law.Read(() => new ProfilePdfReader().ReadAsync(source)) is not null;
    }
}
