using System.Text;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export.Tables;

/// <summary>
/// One file of the set. Its name tells what has to come of it: <c>y_</c> the same facts as its plain form, <c>n_</c> its facts unknown,
/// <c>i_</c> either its facts unknown or its rows seen, and never an empty table.
/// </summary>
/// <param name="Name">What is odd about it.</param>
/// <param name="File">The file's name in the export.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record CsvCase(string Name, string File, byte[] Content)
{
    /// <summary>The same table as LinkedIn would write it today; null for the one in the invented export.</summary>
    public string? Plain { get; init; }

    /// <summary>The code by which the file has to be unread; null where it is read and only a column is missing.</summary>
    public string? Code { get; init; }

    /// <summary>The code of a note that has to be there; null for any.</summary>
    public string? Note { get; init; }

    public static CsvCase Right(string name, string file, string content, string? plain = null, string? note = null) => Right(name, file, Exported.Bytes(content), plain, note);

    public static CsvCase Right(string name, string file, byte[] content, string? plain = null, string? note = null) => new($"y_{name}", file, content) { Plain = plain, Note = note };

    public static CsvCase Unread(string name, string file, string content, string? code) => Unread(name, file, Exported.Bytes(content), code);

    public static CsvCase Unread(string name, string file, byte[] content, string? code) => new($"n_{name}", file, content) { Code = code };

    public static CsvCase Either(string name, string file, string content) => Either(name, file, Exported.Bytes(content));

    public static CsvCase Either(string name, string file, byte[] content) => new($"i_{name}", file, content);

    /// <summary>The text in an encoding, without a mark.</summary>
    public static byte[] In(Encoding encoding, string text) => encoding.GetBytes(text);
}
