using System.Globalization;
using System.IO.Hashing;
using System.Text;
using ProfileAudit.Pdf.Layout;

namespace ProfileAudit.Tool.Batch;

/// <summary>One of several parts of a folder, the same on every machine: by a hash of the name.</summary>
/// <param name="Number">Which, from 1 on.</param>
/// <param name="Of">How many there are.</param>
internal sealed record Shard(int Number, int Of)
{
    /// <summary>A part such as "3/8"; null when it is none.</summary>
    public static Shard? Parse(string text) => text.Split('/') is [var number, var of]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which)
        && int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && which >= 1 && which <= count
            ? new Shard(which, count)
            : null;

    // Some file systems hand over letters with accents in two pieces.
    public bool Has(string name) => XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(ComposedText.Of(name))) % (ulong)Of == (ulong)(Number - 1);
}
