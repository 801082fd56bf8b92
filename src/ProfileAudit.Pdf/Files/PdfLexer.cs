using System.Buffers;
using System.Globalization;
using System.Text;

namespace ProfileAudit.Pdf.Files;

/// <summary>Reads values and words one after the other. Whatever it does not understand is damage; it never guesses on.</summary>
/// <param name="bytes">What to read.</param>
/// <param name="budget">Counts every value.</param>
/// <param name="hasReferences">Whether "12 0 R" is a reference, as in a file, or three things, as on a page.</param>
internal sealed class PdfLexer(ReadOnlyMemory<byte> bytes, PdfBudget budget, bool hasReferences)
{
    private const int LongestWord = 128;

    private static readonly SearchValues<char> NumberParts = SearchValues.Create("+-.0123456789");

    public int Position { get; set; }

    /// <summary>Every name that was read, while somebody listens.</summary>
    public Action<string>? NameSeen { get; init; }

    private ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>The next value or word; null at the end.</summary>
    public PdfValue? Next() => Next(depth: 0);

    public void SkipBlanks()
    {
        while (Position < Bytes.Length)
        {
            if (Bytes[Position] == (byte)'%')
            {
                var line = Bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = line < 0 ? Bytes.Length : Position + line;
            }
            else if (IsBlank(Bytes[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    public static bool IsBlank(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private PdfValue? Next(int depth)
    {
        SkipBlanks();
        if (Position >= Bytes.Length)
            return null;
        budget.TakeValue();
        if (depth > PdfBudget.Depth)
            throw PdfProblem.Limit.ToException();
        switch (Bytes[Position])
        {
            case (byte)'/':
                Position++;
                return new PdfValue.Name(Name());
            case (byte)'(':
                return new PdfValue.Text(Literal());
            case (byte)'<' when Position + 1 < Bytes.Length && Bytes[Position + 1] == (byte)'<':
                Position += 2;
                return Map(depth);
            case (byte)'<':
                return new PdfValue.Text(Hex());
            case (byte)'[':
                Position++;
                return List(depth);
            case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                return NumberOrReference();
            case (byte)']' or (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                throw PdfProblem.Damaged.ToException();
            default:
                return WordOrConstant();
        }
    }

    private PdfValue WordOrConstant() => Regular() switch
    {
        "true" => new PdfValue.Flag(true),
        "false" => new PdfValue.Flag(false),
        "null" => PdfValue.Null,
        var word => new PdfValue.Word(word),
    };

    private PdfValue.List List(int depth)
    {
        var items = new List<PdfValue>();
        while (!Closes("]"u8))
            items.Add(Inner(depth));
        return new PdfValue.List(items);
    }

    private PdfValue.Map Map(int depth)
    {
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (!Closes(">>"u8))
        {
            // Of two values of one name every program takes another one.
            if (Inner(depth) is not PdfValue.Name { Value: var name } || !entries.TryAdd(name, Inner(depth)))
                throw PdfProblem.Damaged.ToException();
        }

        return new PdfValue.Map(entries);
    }

    private PdfValue Inner(int depth) => Next(depth + 1) is { } value and not PdfValue.Word ? value : throw PdfProblem.Damaged.ToException();

    private bool Closes(ReadOnlySpan<byte> mark)
    {
        SkipBlanks();
        if (!Bytes[Position..].StartsWith(mark))
            return Position < Bytes.Length ? false : throw PdfProblem.Damaged.ToException();
        Position += mark.Length;
        return true;
    }

    private PdfValue NumberOrReference()
    {
        var number = Number();
        if (!hasReferences || number is not { IsWhole: true, Value: >= 0 and <= int.MaxValue })
            return number;
        var behind = Position;
        SkipBlanks();
        if (Position < Bytes.Length && char.IsAsciiDigit((char)Bytes[Position]) && Number() is { IsWhole: true })
        {
            SkipBlanks();
            if (Position < Bytes.Length && Bytes[Position] == (byte)'R' && (Position + 1 == Bytes.Length || !IsRegular(Bytes[Position + 1])))
            {
                Position++;
                return new PdfValue.Reference((int)number.Value);
            }
        }

        Position = behind;
        return number;
    }

    private PdfValue.Number Number()
    {
        var text = Regular();
        // No exponents and no separators: neither is PDF.
        if (text.AsSpan().ContainsAnyExcept(NumberParts) || text.Length > 32
            || !double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            throw PdfProblem.Damaged.ToException();
        }

        return new PdfValue.Number(value, !text.Contains('.', StringComparison.Ordinal));
    }

    private string Regular()
    {
        var start = Position;
        while (Position < Bytes.Length && IsRegular(Bytes[Position]))
            Position++;
        return Position - start is > 0 and <= LongestWord ? Encoding.Latin1.GetString(Bytes[start..Position]) : throw PdfProblem.Damaged.ToException();
    }

    private string Name()
    {
        var start = Position;
        while (Position < Bytes.Length && IsRegular(Bytes[Position]))
            Position++;
        if (Position - start > LongestWord)
            throw PdfProblem.Damaged.ToException();
        var name = Encoding.Latin1.GetString(Bytes[start..Position]);
        // "#4A" spells a letter, so that /#4AS is /JS.
        for (var at = name.IndexOf('#', StringComparison.Ordinal); at >= 0; at = name.IndexOf('#', at + 1))
        {
            if (at + 2 >= name.Length || !byte.TryParse(name.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                throw PdfProblem.Damaged.ToException();
            name = $"{name[..at]}{(char)code}{name[(at + 3)..]}";
        }

        NameSeen?.Invoke(name);
        return name;
    }

    private byte[] Hex()
    {
        Position++;
        var length = Bytes[Position..].IndexOf((byte)'>');
        if (length < 0)
            throw PdfProblem.Damaged.ToException();
        var digits = new StringBuilder(length + 1);
        foreach (var b in Bytes.Slice(Position, length))
        {
            if (char.IsAsciiHexDigit((char)b))
                digits.Append((char)b);
            else if (!IsBlank(b))
                throw PdfProblem.Damaged.ToException();
        }

        Position += length + 1;
        return Convert.FromHexString((digits.Length % 2 == 0 ? digits : digits.Append('0')).ToString());
    }

    private byte[] Literal()
    {
        var text = new List<byte>();
        // Parentheses that stand in each other are counted, not followed: any number of them costs nothing.
        var open = 0;
        while (Position < Bytes.Length)
        {
            var b = Bytes[Position++];
            switch (b)
            {
                case (byte)'(':
                    if (open++ > 0)
                        text.Add(b);
                    break;
                case (byte)')':
                    if (--open == 0)
                        return [.. text];
                    text.Add(b);
                    break;
                case (byte)'\\':
                    Escape(text);
                    break;
                case (byte)'\r':
                    text.Add((byte)'\n');
                    if (Position < Bytes.Length && Bytes[Position] == (byte)'\n')
                        Position++;
                    break;
                default:
                    text.Add(b);
                    break;
            }
        }

        throw PdfProblem.Damaged.ToException();
    }

    private void Escape(List<byte> text)
    {
        if (Position >= Bytes.Length)
            throw PdfProblem.Damaged.ToException();
        var b = Bytes[Position++];
        switch (b)
        {
            case (byte)'n':
                text.Add((byte)'\n');
                break;
            case (byte)'r':
                text.Add((byte)'\r');
                break;
            case (byte)'t':
                text.Add((byte)'\t');
                break;
            case (byte)'b':
                text.Add((byte)'\b');
                break;
            case (byte)'f':
                text.Add((byte)'\f');
                break;
            case (byte)'\r':
                if (Position < Bytes.Length && Bytes[Position] == (byte)'\n')
                    Position++;
                break;
            case (byte)'\n':
                break;
            case >= (byte)'0' and <= (byte)'7':
                var code = b - '0';
                for (var i = 0; i < 2 && Position < Bytes.Length && Bytes[Position] is >= (byte)'0' and <= (byte)'7'; i++)
                    code = (code * 8) + Bytes[Position++] - '0';
                text.Add((byte)code);
                break;
            default:
                text.Add(b);
                break;
        }
    }

    private static bool IsRegular(byte b) =>
        !IsBlank(b) && b is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');
}
