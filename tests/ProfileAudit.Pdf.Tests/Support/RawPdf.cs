using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ProfileAudit.Pdf.Tests.Support;

/// <summary>Writes a PDF object by object, as it is told to: sound or not.</summary>
internal sealed class RawPdf
{
    private readonly List<(int Number, byte[] Body)> objects = [];

    public string Header { get; set; } = "%PDF-1.4\n%\u00AA\u00AB\u00AC\u00AD\n";

    public string TrailerEntries { get; set; } = "/Root 1 0 R";

    public bool HasTable { get; set; } = true;

    public string Tail { get; set; } = "%%EOF\n";

    public int Next => objects.Count == 0 ? 1 : objects.Max(each => each.Number) + 1;

    public int Add(string body) => Add(Next, body);

    public int Add(int number, string body) => AddBytes(number, Encoding.Latin1.GetBytes(body));

    public int AddBytes(int number, byte[] body)
    {
        objects.Add((number, body));
        return number;
    }

    /// <summary>An object with a stream; the length is told right unless it is given.</summary>
    public int AddStream(int number, byte[] content, string entries = "", string? length = null)
    {
        var head = Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {length ?? content.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n"));
        return AddBytes(number, [.. head, .. content, .. "\nendstream"u8]);
    }

    public int AddStream(string content, string entries = "") => AddStream(Next, Encoding.Latin1.GetBytes(content), entries);

    public int AddPacked(int number, byte[] content, string entries = "") => AddStream(number, Packed(content), $"/Filter /FlateDecode {entries}");

    public void Remove(int number) => objects.RemoveAll(each => each.Number == number);

    public void Replace(int number, string body)
    {
        Remove(number);
        Add(number, body);
    }

    /// <summary>Tells the length of a stream in an object of its own that stands behind the stream, as generators do that write while they draw.</summary>
    public void TellLengthBehind(int number)
    {
        const string Mark = "/Length ";
        var body = Encoding.Latin1.GetString(objects.Find(each => each.Number == number).Body);
        var at = body.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var length = body[at..body.IndexOf(' ', at)];
        Remove(number);
        var behind = Next + 1;
        AddBytes(number, Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{body[..at]}{behind} 0 R{body[(at + length.Length)..]}")));
        Add(behind, length);
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Write(Header);
        var places = new SortedDictionary<int, long>();
        foreach (var (number, body) in objects)
        {
            places[number] = file.Length;
            Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
            file.Write(body);
            Write("\nendobj\n");
        }

        if (HasTable)
        {
            var table = file.Length;
            Write("xref\n0 1\n0000000000 65535 f \n");
            foreach (var (number, place) in places)
                Write(string.Create(CultureInfo.InvariantCulture, $"{number} 1\n{place:D10} 00000 n \n"));
            Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {Next} {TrailerEntries} >>\nstartxref\n{table}\n"));
        }

        Write(Tail);
        return file.ToArray();
    }

    public static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            packer.Write(content);
        return packed.ToArray();
    }
}
