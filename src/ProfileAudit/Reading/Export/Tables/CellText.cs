using System.Text;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>From the bytes of a cell to a text.</summary>
internal static class CellText
{
    // What Excel writes when a member saves the file again.
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes UTF-8, and Windows-1252 where it is none.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool isReplaced)
    {
        isReplaced = !System.Text.Unicode.Utf8.IsValid(bytes);
        return isReplaced ? Windows1252.GetString(bytes) : Encoding.UTF8.GetString(bytes);
    }
}
