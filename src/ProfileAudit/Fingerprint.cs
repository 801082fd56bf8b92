using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ProfileAudit;

/// <summary>
/// SHA-256 (FIPS 180-4) of a text, to tell one rulebook, rule or style sheet from another; nothing secret hangs on it. .NET's own loads the system's
/// OpenSSL, which takes longer than an audit, and where there is none, as in a container of nothing but the tool, there would be no report.
/// </summary>
internal static class Fingerprint
{
    private const int BlockBytes = 64;
    private const int WordsOfState = 8;

    // The beginnings of the fractions of the square roots of the first eight primes, and of the cube roots of the first sixty-four.
    private static ReadOnlySpan<uint> Start => [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    private static ReadOnlySpan<uint> Rounds =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>All 32 bytes, for a text as UTF-8.</summary>
    public static byte[] Of(string text)
    {
        Span<uint> state = stackalloc uint[WordsOfState];
        Start.CopyTo(state);
        var message = Padded(text);
        for (var at = 0; at < message.Length; at += BlockBytes)
            Mix(state, message.AsSpan(at, BlockBytes));
        var bytes = new byte[WordsOfState * sizeof(uint)];
        for (var i = 0; i < WordsOfState; i++)
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(i * sizeof(uint)), state[i]);
        return bytes;
    }

    /// <summary>The first 8 bytes as hexadecimal digits: enough to tell things apart, and short enough to read out.</summary>
    public static string Short(string text) => Convert.ToHexStringLower(Of(text).AsSpan(0, 8));

    // A bit that is set, zeros, and in the last eight bytes the number of bits.
    private static byte[] Padded(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        var blocks = (length + 1 + sizeof(ulong) + BlockBytes - 1) / BlockBytes;
        var padded = new byte[blocks * BlockBytes];
        Encoding.UTF8.GetBytes(text, padded);
        padded[length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(padded.AsSpan(padded.Length - sizeof(ulong)), (ulong)length * 8);
        return padded;
    }

    // Names as in the standard, where they are defined.
    private static void Mix(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> w = stackalloc uint[Rounds.Length];
        for (var t = 0; t < BlockBytes / sizeof(uint); t++)
            w[t] = BinaryPrimitives.ReadUInt32BigEndian(block[(t * sizeof(uint))..]);
        for (var t = BlockBytes / sizeof(uint); t < w.Length; t++)
            w[t] = w[t - 16] + Rotated(w[t - 15], 7, 18, w[t - 15] >> 3) + w[t - 7] + Rotated(w[t - 2], 17, 19, w[t - 2] >> 10);

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var t = 0; t < w.Length; t++)
        {
            var t1 = h + Rotated(e, 6, 11, BitOperations.RotateRight(e, 25)) + ((e & f) ^ (~e & g)) + Rounds[t] + w[t];
            var t2 = Rotated(a, 2, 13, BitOperations.RotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + t1, c, b, a, t1 + t2);
        }

        ReadOnlySpan<uint> mixed = [a, b, c, d, e, f, g, h];
        for (var i = 0; i < WordsOfState; i++)
            state[i] += mixed[i];
    }

    private static uint Rotated(uint word, int one, int other, uint third) => BitOperations.RotateRight(word, one) ^ BitOperations.RotateRight(word, other) ^ third;
}
