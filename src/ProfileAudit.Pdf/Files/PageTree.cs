namespace ProfileAudit.Pdf.Files;

/// <summary>A page: what it shows and with what.</summary>
/// <param name="Contents">Its streams, in order.</param>
/// <param name="Resources">Its fonts and pictures.</param>
internal sealed record PdfPage(IReadOnlyList<PdfValue> Contents, PdfValue.Map Resources);

/// <summary>The pages of a file in their order. A page that is met twice, or groups that hold each other, are damage.</summary>
internal static class PageTree
{
    public static IReadOnlyList<PdfPage> PagesOf(PdfFile file)
    {
        var pages = new List<PdfPage>();
        Visit(file, file.Root.Entries.GetValueOrDefault("Pages"), inherited: null, depth: 0, [], pages);
        return pages.Count > 0 ? pages : throw PdfProblem.Damaged.ToException();
    }

    private static void Visit(PdfFile file, PdfValue? node, PdfValue? inherited, int depth, HashSet<int> met, List<PdfPage> pages)
    {
        if (depth > PdfBudget.PageDepth)
            throw PdfProblem.Limit.ToException();
        if (node is not PdfValue.Reference reference || !met.Add(reference.Object))
            throw PdfProblem.Damaged.ToException();
        var entries = file.Map(reference).Entries;
        var resources = entries.GetValueOrDefault("Resources") ?? inherited;
        switch (entries.GetValueOrDefault("Type"))
        {
            case PdfValue.Name { Value: "Pages" }:
                foreach (var kid in (file.Resolve(entries.GetValueOrDefault("Kids")) as PdfValue.List ?? throw PdfProblem.Damaged.ToException()).Items)
                    Visit(file, kid, resources, depth + 1, met, pages);
                break;
            case PdfValue.Name { Value: "Page" }:
                if (pages.Count == PdfBudget.Pages)
                    throw PdfProblem.Limit.ToException();
                pages.Add(new PdfPage(ContentsOf(file, entries.GetValueOrDefault("Contents")), resources is null ? new PdfValue.Map(new Dictionary<string, PdfValue>(StringComparer.Ordinal)) : file.Map(resources)));
                break;
            default:
                throw PdfProblem.Damaged.ToException();
        }
    }

    private static IReadOnlyList<PdfValue> ContentsOf(PdfFile file, PdfValue? contents) => contents switch
    {
        null or PdfValue.Nothing => [],
        PdfValue.List list => list.Items,
        PdfValue.Reference reference when file.ObjectOf(reference) is { Stream: null, Value: PdfValue.List list } => list.Items,
        _ => [contents],
    };
}
