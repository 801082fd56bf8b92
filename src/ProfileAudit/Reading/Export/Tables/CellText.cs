using System.Text;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>From the bytes of a cell to a text.</summary>
internal static class CellText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // What Excel writes when a member saves the file again.
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes UTF-8, and Windows-1252 where it is none.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool isReplaced)
    {
        isReplaced = !System.Text.Unicode.Utf8.IsValid(bytes);
        return (isReplaced ? Windows1252 : Strict).GetString(bytes);
    }
}
