using System.Text;

namespace ProfileAudit.Pdf.Files;

/// <summary>What each code of a font means. Spelled out code by code and counted, for a range of a few bytes can stand for four thousand million.</summary>
internal static class ToUnicode
{
    private const int LongestMeaning = 16;

    public static Dictionary<int, string> Of(byte[] map, PdfBudget budget)
    {
        var meanings = new Dictionary<int, string>();
        var lexer = new PdfLexer(map, budget, hasReferences: false);
        while (lexer.Next() is { } token)
        {
            if (token is PdfValue.Word { Value: "beginbfchar" })
                ReadCharacters(lexer, meanings, budget);
            else if (token is PdfValue.Word { Value: "beginbfrange" })
                ReadRanges(lexer, meanings, budget);
            else if (token is PdfValue.Word { Value: "usecmap" })
                throw PdfProblem.Build.ToException();
        }

        return meanings;
    }

    private static void ReadCharacters(PdfLexer lexer, Dictionary<int, string> meanings, PdfBudget budget)
    {
        while (lexer.Next() is PdfValue.Text code)
            Add(meanings, CodeOf(code), Meaning(lexer.Next()), budget);
    }

    private static void ReadRanges(PdfLexer lexer, Dictionary<int, string> meanings, PdfBudget budget)
    {
        while (lexer.Next() is PdfValue.Text from)
        {
            var (first, last) = (CodeOf(from), CodeOf(lexer.Next()));
            var meaning = lexer.Next();
            if (last < first || (meaning is PdfValue.List { Items: var listed } && listed.Count <= last - first))
                throw PdfProblem.Damaged.ToException();
            for (var code = first; code <= last; code++)
                Add(meanings, code, meaning is PdfValue.List { Items: var items } ? Meaning(items[code - first]) : Shifted(Meaning(meaning), code - first), budget);
        }
    }

    private static void Add(Dictionary<int, string> meanings, int code, string meaning, PdfBudget budget)
    {
        budget.TakeValue();
        meanings[code] = meaning;
    }

    private static int CodeOf(PdfValue? value) => value is PdfValue.Text { Bytes: var bytes } ? bytes switch
    {
        [var only] => only,
        [var high, var low] => (high << 8) | low,
        _ => throw PdfProblem.Build.ToException(),
    }
    : throw PdfProblem.Damaged.ToException();

    private static string Meaning(PdfValue? value) => value is PdfValue.Text { Bytes: var bytes } && bytes.Length <= 2 * LongestMeaning
        ? Encoding.BigEndianUnicode.GetString(bytes)
        : throw PdfProblem.Damaged.ToException();

    // The last character counts on. Half a pair becomes the replacement character when the text is cleaned.
    private static string Shifted(string first, int by) => first.Length == 0 ? first : $"{first[..^1]}{(char)(first[^1] + by)}";
}
