using System.Globalization;
using System.Text;

namespace ProfileAudit.Pdf.Files;

/// <summary>
/// What a page does with text, spelled anew: positions, sizes, colours and the shown codes. Lines, areas, marks and pictures are left out; what would
/// bring in more than the page itself, such as a form that draws another form, is refused.
/// </summary>
/// <param name="file">The file of the page.</param>
/// <param name="fonts">The fonts of the file.</param>
/// <param name="budget">Counts operators and glyphs.</param>
internal sealed class PageContent(PdfFile file, FontSet fonts, PdfBudget budget)
{
    private const int MostOperands = 64;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "cm", "BT", "ET", "Td", "TD", "Tm", "T*", "Tc", "Tw", "Tz", "TL", "Ts", "g", "rg", "k" };

    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "G", "RG", "K", "CS", "SC", "SCN", "w", "J", "j", "M", "d", "ri", "i", "gs", "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W", "W*",
        "BMC", "BDC", "EMC", "MP", "DP", "BX", "EX", "sh", "Tr",
    };

    private readonly StringBuilder clean = new();
    private readonly List<PdfValue> operands = [];
    private readonly Stack<PageFont?> states = new();
    private PageFont? font;

    /// <summary>Whether the page shows a picture.</summary>
    public bool HasPicture { get; private set; }

    /// <summary>Whether the page shows text.</summary>
    public bool HasText { get; private set; }

    /// <summary>The page's operators, of which nothing but text is left.</summary>
    public string CleanOf(PdfPage page, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        foreach (var stream in page.Contents)
        {
            content.Write(file.Content(stream));
            content.WriteByte((byte)'\n');
        }

        var lexer = new PdfLexer(content.ToArray(), budget, hasReferences: false);
        while (lexer.Next() is { } token)
        {
            if (token is not PdfValue.Word word)
            {
                // Only a list may be long, and it is one operand.
                operands.Add(operands.Count < MostOperands ? token : throw PdfProblem.Damaged.ToException());
                continue;
            }

            budget.TakeOperator();
            cancellationToken.ThrowIfCancellationRequested();
            Take(word.Value, page);
            operands.Clear();
        }

        return operands.Count == 0 ? clean.ToString() : throw PdfProblem.Damaged.ToException();
    }

    private void Take(string word, PdfPage page)
    {
        switch (word)
        {
            case "q":
                states.Push(states.Count < PdfBudget.OpenStates ? font : throw PdfProblem.Limit.ToException());
                Write("q");
                break;
            case "Q":
                font = states.Count > 0 ? states.Pop() : throw PdfProblem.Damaged.ToException();
                Write("Q");
                break;
            case "Tf":
                SetFont(page);
                break;
            case "Tj" or "'" or "\"" or "TJ":
                Show(word);
                break;
            case "cs":
                // Every colour space begins with black.
                clean.Append("0 g\n");
                break;
            case "sc" or "scn":
                SetColour();
                break;
            case "Do":
                Draw(page);
                break;
            default:
                if (Kept.Contains(word))
                    Write(word);
                else if (!LeftOut.Contains(word))
                    throw (word is "BI" or "d0" or "d1" ? PdfProblem.Build : PdfProblem.Damaged).ToException();
                break;
        }
    }

    private void SetFont(PdfPage page)
    {
        if (operands is not [PdfValue.Name name, PdfValue.Number size])
            throw PdfProblem.Damaged.ToException();
        (font, var number) = fonts.Of(file.Map(page.Resources.Entries.GetValueOrDefault("Font")).Entries.GetValueOrDefault(name.Value));
        clean.Append(CultureInfo.InvariantCulture, $"/F{number} ");
        Write(size);
        clean.Append("Tf\n");
    }

    private void Show(string word)
    {
        foreach (var text in word == "TJ" && operands is [PdfValue.List { Items: var items }] ? items : operands)
        {
            if (text is PdfValue.Text { Bytes: var bytes })
                Count(bytes);
        }

        Write(word);
    }

    private void Count(byte[] bytes)
    {
        if (font is null || (font.IsComposite && bytes.Length % 2 != 0))
            throw PdfProblem.Damaged.ToException();
        budget.TakeGlyphs(font.IsComposite ? bytes.Length / 2 : bytes.Length);
        HasText |= bytes.Length > 0;
        fonts.Shows(font, bytes);
    }

    // A space of one, three or four numbers is grey, red-green-blue or cyan-magenta-yellow-black; others are no plain colour.
    private void SetColour()
    {
        if (operands.Count is 1 or 3 or 4 && operands.TrueForAll(operand => operand is PdfValue.Number))
            Write(operands.Count switch { 1 => "g", 3 => "rg", _ => "k" });
        else
            clean.Append("0 g\n");
    }

    private void Draw(PdfPage page)
    {
        if (operands is not [PdfValue.Name name] || file.Map(page.Resources.Entries.GetValueOrDefault("XObject")).Entries.GetValueOrDefault(name.Value) is not PdfValue.Reference drawn)
            throw PdfProblem.Damaged.ToException();
        HasPicture = file.Map(drawn).Entries.GetValueOrDefault("Subtype") is PdfValue.Name { Value: "Image" } ? true : throw PdfProblem.Build.ToException();
    }

    private void Write(string word)
    {
        foreach (var operand in operands)
            Write(operand);
        clean.Append(word).Append('\n');
    }

    private void Write(PdfValue operand)
    {
        switch (operand)
        {
            case PdfValue.Number { Value: >= -PdfBudget.Magnitude and <= PdfBudget.Magnitude and var number }:
                clean.Append(number.ToString("0.######", CultureInfo.InvariantCulture)).Append(' ');
                break;
            case PdfValue.Text { Bytes: var bytes }:
                clean.Append('<').Append(Convert.ToHexString(bytes)).Append("> ");
                break;
            case PdfValue.List { Items: var items } when items.All(item => item is PdfValue.Number or PdfValue.Text):
                clean.Append("[ ");
                foreach (var item in items)
                    Write(item);
                clean.Append("] ");
                break;
            default:
                throw PdfProblem.Damaged.ToException();
        }
    }
}
