using System.Text;

namespace ProfileAudit.Tests.Fuzzing;

/// <summary>An input made into others, the same ones on every run.</summary>
internal static class Mutations
{
    // What parsers are sensitive to: their own marks, ends of ranges, halves of characters.
    private static readonly byte[][] Pieces =
    [
        .. new[] { "\"", "\"\"", ",", "\n", "\r\n", ";", "\t", "\0", "{", "}", "[", "]", ":", "<", ">", "</", "&", "&#x", "<!--", "-1", "0", "99999999999", "1e999", "null", "\\ud800", "<<", ">>", "obj", "stream", "PK", "\u202E" }
            .Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xFF, 0xFE], [0xC3], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0x80],
    ];

    public static IEnumerable<byte[]> Of(byte[] seed, int count)
    {
        // Which inputs are tried must not change from run to run.
        var random = new Random(seed.Length);
        for (var i = 0; i < count; i++)
        {
            var input = seed;
            for (var changes = random.Next(1, 5); changes > 0; changes--)
                input = Changed(input, random);
            yield return input;
        }
    }

    private static byte[] Changed(byte[] input, Random random)
    {
        var at = random.Next(input.Length + 1);
        var length = random.Next(Math.Min(64, input.Length - at) + 1);
        var piece = Pieces[random.Next(Pieces.Length)];
        switch (random.Next(6))
        {
            case 0 when at < input.Length:
                var flipped = input.ToArray();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1 when at < input.Length:
                var replaced = input.ToArray();
                replaced[at] = (byte)random.Next(256);
                return replaced;
            case 2:
                return [.. input[..at], .. input[(at + length)..]];
            case 3:
                return [.. input[..(at + length)], .. input[at..]];
            case 4:
                return input[..at];
            default:
                return [.. input[..at], .. piece, .. input[at..]];
        }
    }
}
