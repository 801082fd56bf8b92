namespace ProfileAudit.Pdf.Files;

/// <summary>A font as far as reading needs it: what its codes mean and how wide they are. Font programs are not read at all.</summary>
internal sealed class PageFont
{
    private const double UsualWidth = 1000;

    private PageFont(bool isComposite, bool isBold, Dictionary<int, string> meanings, Dictionary<int, double> widths, double width) =>
        (IsComposite, IsBold, Meanings, Widths, Width) = (isComposite, isBold, meanings, widths, width);

    /// <summary>Whether a code has two bytes. The others have one, and mean what Windows' Latin alphabet says.</summary>
    public bool IsComposite { get; }

    public bool IsBold { get; }

    public Dictionary<int, string> Meanings { get; }

    public Dictionary<int, double> Widths { get; }

    /// <summary>How wide a code is that has no width of its own, in thousandths of the size.</summary>
    public double Width { get; }

    public static PageFont Of(PdfFile file, PdfValue? value, PdfBudget budget)
    {
        var entries = file.Map(value).Entries;
        var isBold = file.Resolve(entries.GetValueOrDefault("BaseFont")) is PdfValue.Name { Value: var name } && name.Contains("Bold", StringComparison.OrdinalIgnoreCase);
        return file.Resolve(entries.GetValueOrDefault("Subtype")) switch
        {
            PdfValue.Name { Value: "Type0" } => Composite(file, entries, isBold, budget),
            PdfValue.Name { Value: "Type1" or "TrueType" } => Simple(file, entries, isBold, budget),
            _ => throw PdfProblem.Build.ToException(),
        };
    }

    private static PageFont Composite(PdfFile file, IReadOnlyDictionary<string, PdfValue> entries, bool isBold, PdfBudget budget)
    {
        if (file.Resolve(entries.GetValueOrDefault("Encoding")) is not PdfValue.Name { Value: "Identity-H" } || !entries.TryGetValue("ToUnicode", out var map)
            || file.Resolve(entries.GetValueOrDefault("DescendantFonts")) is not PdfValue.List { Items: [var only] })
        {
            throw PdfProblem.Build.ToException();
        }

        var descendant = file.Map(only).Entries;
        var width = file.Resolve(descendant.GetValueOrDefault("DW")) is PdfValue.Number told ? Sane(told) : UsualWidth;
        return new PageFont(isComposite: true, isBold, ToUnicode.Of(file.Content(map), budget), WidthsOf(file, file.Resolve(descendant.GetValueOrDefault("W")), budget), width);
    }

    // Old profiles use two of the fonts that every program knows the widths of, so only what the codes mean is taken.
    private static PageFont Simple(PdfFile file, IReadOnlyDictionary<string, PdfValue> entries, bool isBold, PdfBudget budget) => new(
        isComposite: false, isBold, entries.TryGetValue("ToUnicode", out var map) ? ToUnicode.Of(file.Content(map), budget) : [], [], UsualWidth);

    /// <summary>"3 [250 333] 7 9 500": the widths from code 3 on, and one width for the codes 7 to 9.</summary>
    private static Dictionary<int, double> WidthsOf(PdfFile file, PdfValue list, PdfBudget budget)
    {
        var widths = new Dictionary<int, double>();
        if (list is PdfValue.Nothing)
            return widths;
        if (list is not PdfValue.List { Items: var items })
            throw PdfProblem.Damaged.ToException();
        for (var i = 0; i + 1 < items.Count;)
        {
            var first = CodeOf(items[i]);
            if (file.Resolve(items[i + 1]) is PdfValue.List { Items: var each })
            {
                for (var j = 0; j < each.Count; j++)
                    Add(widths, first + j, each[j], budget);
                i += 2;
            }
            else
            {
                if (i + 2 >= items.Count)
                    throw PdfProblem.Damaged.ToException();
                for (var code = first; code <= CodeOf(items[i + 1]); code++)
                    Add(widths, code, items[i + 2], budget);
                i += 3;
            }
        }

        return widths;
    }

    private static void Add(Dictionary<int, double> widths, int code, PdfValue width, PdfBudget budget)
    {
        budget.TakeValue();
        if (code >= PdfBudget.Codes)
            throw PdfProblem.Damaged.ToException();
        widths[code] = Sane(width);
    }

    private static int CodeOf(PdfValue value) => value is PdfValue.Number { IsWhole: true, Value: >= 0 and < PdfBudget.Codes } code ? (int)code.Value : throw PdfProblem.Damaged.ToException();

    private static double Sane(PdfValue value) => value is PdfValue.Number { Value: >= 0 and <= PdfBudget.Magnitude } width ? width.Value : throw PdfProblem.Damaged.ToException();
}
