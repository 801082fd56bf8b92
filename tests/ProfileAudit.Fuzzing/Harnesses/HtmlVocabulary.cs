using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ProfileAudit.Reading.Export;
using ProfileAudit.Rendering;
using ProfileAudit.Samples.ExportMaker;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>The elements, attributes and kinds of addresses that pages about invented members are made of. A value that brings another one was not encoded.</summary>
internal static class HtmlVocabulary
{
    private static readonly Lazy<HashSet<string>> Words = new(() => InventedMembers.All.Keys
        .Select(member => HtmlReportRenderer.Default.RenderToString(new ProfileAuditor().Audit(Read(InventedMembers.All[member]))))
        .Append(HtmlReportRenderer.Default.RenderToString(new ProfileAuditor().Audit(MadeUpExport.Profile)))
        .SelectMany(WordsOf)
        .ToHashSet(StringComparer.Ordinal));

    /// <exception cref="BrokenLawException">It does not hold.</exception>
    public static void Sound(string html)
    {
        foreach (var word in WordsOf(html))
            Law.Demand(Words.Value.Contains(word), $"A value brings {word} into the page");
    }

    private static IEnumerable<string> WordsOf(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.All)
        {
            yield return element.LocalName;
            foreach (var attribute in element.Attributes)
                yield return attribute.LocalName is "href" or "src" ? $"{attribute.LocalName}={Kind(attribute.Value)}" : $"{element.LocalName} {attribute.LocalName}";
        }

        foreach (var comment in page.Descendants<IComment>())
            yield return "a comment";
    }

    // A page leads to places in itself and to a few sites.
    private static string Kind(string address) => address.StartsWith('#') ? "#" : string.Join('/', address.Split('/').Take(3));

    private static Profiles.Profile Read(IEnumerable<ExportedFile> files) => ExportReader
        .ReadFilesAsync(files.Select(file => new ExportFile(file.Name, _ => ValueTask.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes(file.Text))))))
        .AsTask().GetAwaiter().GetResult();
}
