using System.Collections.Frozen;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ProfileAudit.Reading.Pages;

/// <summary>
/// The elements of a page. Only the tokens come from the HTML parser, whose cost grows with the page's length; the tree is built here,
/// where each token costs no more than the depth. The tree of the HTML standard can have millions of elements more than the page has
/// tags, and a page of some kilobytes keep it busy for minutes; a page that a browser saved is well formed and needs none of its repairs.
/// </summary>
internal sealed class PageTree
{
    /// <summary>Far more than any profile page has.</summary>
    public const int MostTokens = 300_000;

    /// <summary>Far deeper than any profile page is.</summary>
    public const int Deepest = 128;

    private const int MostAttributes = 64;
    private const int TokensBetweenLooks = 256;

    // What nobody sees: it would be read by other programs, or only without scripts.
    private static readonly FrozenSet<string> Inert = Names("noscript template svg math iframe object textarea select noembed noframes xmp");

    private static readonly FrozenSet<string> Void = Names("area base br col embed hr img input link meta param source track wbr");

    private static readonly FrozenSet<string> Blocks = Names(
        "html head body main section article aside nav header footer div figure form ul ol li dl dt dd p h1 h2 h3 h4 h5 h6 table tbody tr td th code");

    private static readonly FrozenSet<string> ClosesParagraph = Names(
        "main section article aside nav header footer div figure form ul ol dl p h1 h2 h3 h4 h5 h6 table hr pre");

    private static readonly FrozenSet<string> Kept = Names(
        "id class src href content name property rel type alt style action lang aria-hidden data-section data-delayed-url");

    private readonly List<PageElement> all = [];
    private readonly List<(string Name, PageElement? Element)> open = [];
    private readonly CancellationToken cancellationToken;
    private int inert;

    private PageTree(CancellationToken cancellationToken) => this.cancellationToken = cancellationToken;

    /// <summary>Every element that a visitor may see, and those of the head, in document order.</summary>
    /// <exception cref="OperationCanceledException">The page is not wanted any more. Each fact looks through all elements, and there may be hundreds of thousands.</exception>
    public IReadOnlyList<PageElement> All
    {
        get
        {
            cancellationToken.ThrowIfCancellationRequested();
            return all;
        }
    }

    /// <summary>Whether the page goes on to its own end.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>The address that a browser noted down when it saved the page.</summary>
    public string? SavedFrom { get; private set; }

    /// <exception cref="UnreadableProfileException">The page is larger or deeper than any profile page.</exception>
    public static PageTree Parse(string html, CancellationToken cancellationToken)
    {
        var tree = new PageTree(cancellationToken);
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            ShouldEmitAttribute = (ref tag, name) => tag.Attributes.Count < MostAttributes && IsKept(name.Span),
        };
        for (var count = 0; ; count++)
        {
            if (count % TokensBetweenLooks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (count > MostTokens)
                throw Problem.PageComplex.ToException();
            var token = tokens.Get();
            if (token.Type == HtmlTokenType.EndOfFile)
                break;
            tree.Take(token, tokens);
        }

        tree.CloseDownTo(0);
        return tree;
    }

    private static bool IsKept(ReadOnlySpan<char> name) => Kept.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private void Take(HtmlToken token, HtmlTokenizer tokens)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                Open((HtmlTagToken)token, tokens);
                break;
            case HtmlTokenType.EndTag:
                Close(token.Name);
                break;
            case HtmlTokenType.Character when inert == 0 && open.Count > 0:
                open[^1].Element!.Add(token.Data);
                break;
            case HtmlTokenType.Comment when inert == 0:
                Note(token.Data);
                break;
        }
    }

    private void Open(HtmlTagToken tag, HtmlTokenizer tokens)
    {
        var name = tag.Name;
        var isForeign = open.FindLast(each => each.Name is "svg" or "math" or "foreignobject").Name is "svg" or "math";
        if (!isForeign)
        {
            tokens.State = ModeOf(name);
            CloseImplied(name);
        }

        if (open.Count >= Deepest)
            throw Problem.PageComplex.ToException();
        var isInert = inert > 0 || Inert.Contains(name);
        var element = isInert ? null : new PageElement(name, [.. tag.Attributes.Select(attribute => (attribute.Name, attribute.Value))], open.Count > 0 ? open[^1].Element : null, all);
        if (element is not null)
        {
            element.Parent?.Add(element);
            all.Add(element);
            element.End = all.Count;
        }

        if (Void.Contains(name) || (isForeign && tag.IsSelfClosing))
            return;
        inert += isInert ? 1 : 0;
        open.Add((name, element));
    }

    private static HtmlParseMode ModeOf(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    private void CloseImplied(string name)
    {
        if (ClosesParagraph.Contains(name) && open is [.., ("p", _)])
            CloseDownTo(open.Count - 1);
        var at = name switch
        {
            "li" => open.FindLastIndex(each => each.Name is "li" or "ul" or "ol"),
            "dt" or "dd" => open.FindLastIndex(each => each.Name is "dt" or "dd" or "dl"),
            _ => -1,
        };
        if (at >= 0 && open[at].Name is "li" or "dt" or "dd")
            CloseDownTo(at);
    }

    private void Close(string name)
    {
        IsEnded |= name == "html" && inert == 0;
        var isBlock = Blocks.Contains(name);
        for (var at = open.Count - 1; at >= 0; at--)
        {
            if (open[at].Name == name)
            {
                CloseDownTo(at);
                return;
            }

            // What stands in the line does not end the block around it, and nothing ends what is inert but its own end.
            if (open[at].Element is null ? Inert.Contains(open[at].Name) : !isBlock && Blocks.Contains(open[at].Name))
                return;
        }
    }

    private void CloseDownTo(int depth)
    {
        for (var at = open.Count - 1; at >= depth; at--)
        {
            if (open[at].Element is { } element)
                element.End = all.Count;
            else
                inert--;
        }

        open.RemoveRange(depth, open.Count - depth);
    }

    /// <summary>A browser says in the first comment where the page came from; LinkedIn hides data for its own scripts in comments.</summary>
    private void Note(string comment)
    {
        const string Mark = "saved from url=(";
        var at = comment.IndexOf(Mark, StringComparison.Ordinal);
        if (SavedFrom is null && at >= 0 && comment.IndexOf(')', at) is var end and > 0)
            SavedFrom = comment[(end + 1)..].Trim();
        else if (open is [.., ("code", { } code)])
            code.Add(comment);
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
