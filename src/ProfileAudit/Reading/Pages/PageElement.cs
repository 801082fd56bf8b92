using System.Text;

namespace ProfileAudit.Reading.Pages;

/// <summary>One element of a page, with the few attributes that are looked at.</summary>
/// <param name="name">Its name in small letters.</param>
/// <param name="attributes">Its attributes; the first of a name counts.</param>
/// <param name="parent">The element around it.</param>
/// <param name="all">Every element of the page in document order, so that what is below an element is a stretch of it.</param>
internal sealed class PageElement(string name, List<(string Name, string Value)> attributes, PageElement? parent, List<PageElement> all)
{
    private readonly List<(string? Text, PageElement? Element)> nodes = [];
    private readonly int at = all.Count;
    private string[]? classes;

    public string Name { get; } = name;

    public PageElement? Parent { get; } = parent;

    /// <summary>Where the elements below it end.</summary>
    public int End { get; set; }

    /// <summary>How many elements it is made of, itself included.</summary>
    public int Size => End - at;

    /// <summary>Itself and what is below it, in document order.</summary>
    public IEnumerable<PageElement> WithBelow => Stretch(at);

    /// <summary>What is below it, in document order.</summary>
    public IEnumerable<PageElement> Below => Stretch(at + 1);

    /// <summary>The elements around it, the nearest first.</summary>
    public IEnumerable<PageElement> Around
    {
        get
        {
            for (var around = Parent; around is not null; around = around.Parent)
                yield return around;
        }
    }

    /// <summary>The text that stands in the element itself and in none below it, on one line.</summary>
    public string OwnText => PageText.OnOneLine(string.Concat(nodes.Select(node => node.Text ?? " ")));

    /// <summary>The text that stands in the element itself, as it is: data is no text for people.</summary>
    public string Data => string.Concat(nodes.Select(node => node.Text));

    /// <summary>Whether it breaks its own text into lines.</summary>
    public bool HasBreaks => nodes.Exists(node => node.Element?.Name == "br");

    public string? this[string attribute] => attributes.Find(each => each.Name == attribute).Value;

    public bool Has(string attribute, string value) => string.Equals(this[attribute], value, StringComparison.OrdinalIgnoreCase);

    public bool HasClass(params ReadOnlySpan<string> classes)
    {
        foreach (var each in Classes)
        {
            if (classes.Contains(each))
                return true;
        }

        return false;
    }

    public bool HasClassLike(string beginning) => Classes.Any(each => each.StartsWith(beginning, StringComparison.Ordinal));

    public void Add(string text) => nodes.Add((text, null));

    public void Add(PageElement element) => nodes.Add((null, element));

    /// <summary>The text of the element and of what is below it, with a new line for each break and paragraph.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        Write(text);
        return PageText.InLines(text.ToString());
    }

    /// <summary>
    /// The text where it stands in one piece: in a single element, or several times and the same each time. Only such a text cannot be
    /// shorter than what the page once showed because one element is missing. Null where it stands in pieces, or nowhere.
    /// </summary>
    public string? WholeText()
    {
        string? whole = null;
        var holders = 0;
        foreach (var holder in WithBelow)
        {
            if (holder.OwnText.Length == 0)
                continue;
            if (holder.HasBreaks && holder.Below.Any(below => below.Name != "br"))
                return null;
            var text = holder.HasBreaks ? holder.Text() : holder.OwnText;
            if (whole is not null && whole != text)
                return null;
            (whole, holders) = (text, holders + 1);
        }

        // A break that is missing makes a text shorter; two that say the same cannot both have lost it.
        return holders == 1 && whole!.Contains('\n', StringComparison.Ordinal) ? null : whole;
    }

    // Trees are no deeper than PageTree lets them be.
    private void Write(StringBuilder text)
    {
        foreach (var (own, element) in nodes)
        {
            if (own is not null)
                text.Append(PageText.Spaced(own));
            else if (element!.Name == "br")
                text.Append('\n');
            else
                element.Write(text);
        }

        if (Name is "p" or "div" or "li" or "section" or "h1" or "h2" or "h3" or "h4" or "dd" or "dt")
            text.Append('\n');
    }

    private string[] Classes => classes ??= this["class"]?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private IEnumerable<PageElement> Stretch(int from)
    {
        for (var each = from; each < End; each++)
            yield return all[each];
    }

}
