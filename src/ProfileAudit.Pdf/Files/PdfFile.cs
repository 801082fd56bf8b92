using System.Globalization;
using System.Text;

namespace ProfileAudit.Pdf.Files;

/// <summary>
/// The objects of a PDF, read from its first byte to its last. LinkedIn's generator writes PDF 1.4: plain objects one behind the other, then one
/// table of their places. The table is not followed, so it can lead nowhere; whatever later versions added to hide objects in each other is refused.
/// </summary>
internal sealed class PdfFile
{
    private const int HeaderWithin = 1024;

    // Objects inside packed streams, programs, files inside the file, forms: none is in a profile, and each has been a way in.
    private static readonly HashSet<string> Refused = new(StringComparer.Ordinal)
    {
        "ObjStm", "XRef", "XRefStm", "JavaScript", "JS", "Launch", "EmbeddedFile", "EmbeddedFiles", "AcroForm", "XFA", "RichMedia", "Crypt",
    };

    private readonly Dictionary<int, PdfObject> objects = [];
    private readonly PdfBudget budget;
    private PdfValue.Map? trailer;

    private PdfFile(PdfBudget budget) => this.budget = budget;

    /// <summary>Whether the first bytes are those of a PDF. Some programs put something in front of the mark.</summary>
    public static bool Begins(ReadOnlySpan<byte> start) => StartOf(start) >= 0;

    /// <exception cref="Reading.UnreadableProfileException">It is no PDF as LinkedIn makes them, or it is damaged, protected, or costs too much.</exception>
    public static PdfFile Read(ReadOnlyMemory<byte> bytes, PdfBudget budget, CancellationToken cancellationToken)
    {
        var start = StartOf(bytes.Span);
        if (start < 0)
            throw PdfProblem.Damaged.ToException();
        var file = new PdfFile(budget);
        file.Scan(bytes[start..], cancellationToken);
        return file;
    }

    /// <summary>The document's root dictionary.</summary>
    public PdfValue.Map Root => Map(trailer!.Entries.GetValueOrDefault("Root"));

    /// <summary>The day on which the file was made, as LinkedIn's server wrote it: "D:20260401093000Z". Null where it is not told or no day.</summary>
    public DateOnly? Made => Resolve(trailer!.Entries.GetValueOrDefault("Info")) is PdfValue.Map { Entries: var info }
        && Resolve(info.GetValueOrDefault("CreationDate")) is PdfValue.Text { Bytes: { Length: >= 10 } told }
        && DateOnly.TryParseExact(Encoding.Latin1.GetString(told.AsSpan(0, 10)), "'D:'yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2099
            ? day
            : null;

    /// <summary>The value itself, or what it refers to. A reference to a reference is damage, and so is one that leads nowhere.</summary>
    public PdfValue Resolve(PdfValue? value) => value switch
    {
        null => PdfValue.Null,
        PdfValue.Reference reference => ObjectOf(reference).Value is var target and not PdfValue.Reference ? target : throw PdfProblem.Damaged.ToException(),
        _ => value,
    };

    public PdfValue.Map Map(PdfValue? value) => Resolve(value) as PdfValue.Map ?? throw PdfProblem.Damaged.ToException();

    public PdfObject ObjectOf(PdfValue.Reference reference) => objects.TryGetValue(reference.Object, out var found) ? found : throw PdfProblem.Damaged.ToException();

    /// <summary>A stream's content, unpacked.</summary>
    public byte[] Content(PdfValue? value) => value is PdfValue.Reference reference && ObjectOf(reference) is { Stream: { } packed, Value: PdfValue.Map map }
        ? StreamContent.Of(packed, map, this, budget)
        : throw PdfProblem.Damaged.ToException();

    private static int StartOf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, HeaderWithin)].IndexOf("%PDF-"u8);

    private void Scan(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var isRefused = false;
        var lexer = new PdfLexer(bytes, budget, hasReferences: true) { NameSeen = name => isRefused |= Refused.Contains(name) };
        var lengths = new List<(PdfValue Length, int Found)>();
        var isProtected = false;
        while (lexer.Next() is { } token)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (token)
            {
                case PdfValue.Number { IsWhole: true, Value: > 0 and <= int.MaxValue } number:
                    // Objects behind the table are a later change: another program has been at it.
                    isRefused |= trailer is not null;
                    isProtected |= ReadObject((int)number.Value, lexer, bytes, lengths);
                    break;
                case PdfValue.Word { Value: "xref" }:
                    ReadTable(lexer);
                    isRefused |= trailer is not null;
                    trailer = lexer.Next() as PdfValue.Map ?? throw PdfProblem.Damaged.ToException();
                    isProtected |= trailer.Entries.ContainsKey("Encrypt");
                    break;
                case PdfValue.Word { Value: "startxref" }:
                    if (lexer.Next() is not PdfValue.Number)
                        throw PdfProblem.Damaged.ToException();
                    break;
                default:
                    throw PdfProblem.Damaged.ToException();
            }
        }

        if (isProtected)
            throw PdfProblem.Password.ToException();
        if (isRefused)
            throw PdfProblem.Build.ToException();
        // The end mark is a comment, which the lexer skips; the table before it is there or the file is cut.
        if (trailer is null || bytes.Span.LastIndexOf("%%EOF"u8) < 0)
            throw PdfProblem.Damaged.ToException();
        // A length may be an object of its own that comes behind its stream.
        if (lengths.Exists(each => Resolve(each.Length) is not PdfValue.Number { IsWhole: true } told || told.Value > each.Found || told.Value < each.Found - 2))
            throw PdfProblem.Damaged.ToException();
    }

    /// <returns>Whether it says that the file is protected.</returns>
    private bool ReadObject(int number, PdfLexer lexer, ReadOnlyMemory<byte> bytes, List<(PdfValue, int)> lengths)
    {
        budget.TakeObject();
        if (lexer.Next() is not PdfValue.Number || lexer.Next() is not PdfValue.Word { Value: "obj" })
            throw PdfProblem.Damaged.ToException();
        var value = lexer.Next() ?? throw PdfProblem.Damaged.ToException();
        if (value is PdfValue.Word { Value: "endobj" })
            return Add(number, new PdfObject(PdfValue.Null, Stream: null));
        ReadOnlyMemory<byte>? stream = null;
        var end = lexer.Next();
        if (end is PdfValue.Word { Value: "stream" } && value is PdfValue.Map map)
        {
            stream = ReadStream(lexer, bytes);
            lengths.Add((map.Entries.GetValueOrDefault("Length") ?? PdfValue.Null, stream.Value.Length));
            end = lexer.Next();
        }

        if (end is not PdfValue.Word { Value: "endobj" } || value is PdfValue.Word)
            throw PdfProblem.Damaged.ToException();
        return Add(number, new PdfObject(value, stream));
    }

    // Two objects of one number: which one counts differs by who reads.
    private bool Add(int number, PdfObject added)
    {
        if (!objects.TryAdd(number, added))
            throw PdfProblem.Build.ToException();
        return added is { Stream: not null, Value: PdfValue.Map { Entries: var entries } } && entries.ContainsKey("Encrypt")
            && entries.GetValueOrDefault("Type") is PdfValue.Name { Value: "XRef" };
    }

    private static ReadOnlyMemory<byte> ReadStream(PdfLexer lexer, ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        var at = lexer.Position;
        if (at < span.Length && span[at] == (byte)'\r')
            at++;
        if (at >= span.Length || span[at] != (byte)'\n')
            throw PdfProblem.Damaged.ToException();
        at++;
        var length = span[at..].IndexOf("endstream"u8);
        if (length < 0)
            throw PdfProblem.Damaged.ToException();
        lexer.Position = at + length + "endstream".Length;
        return bytes.Slice(at, length);
    }

    private static void ReadTable(PdfLexer lexer)
    {
        while (true)
        {
            switch (lexer.Next())
            {
                case PdfValue.Number or PdfValue.Word { Value: "n" or "f" }:
                    break;
                case PdfValue.Word { Value: "trailer" }:
                    return;
                default:
                    throw PdfProblem.Damaged.ToException();
            }
        }
    }
}
