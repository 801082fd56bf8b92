namespace ProfileAudit.Tests.Texts;

/// <summary>What a wording uses, read by a reader of the tests' own.</summary>
internal sealed class WordingParts
{
    private readonly string wording;
    private int at;

    public WordingParts(string wording)
    {
        this.wording = wording;
        Text();
    }

    /// <summary>The names of its values.</summary>
    public SortedSet<string> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>The words by which it chooses, each with the value that brings them.</summary>
    public SortedSet<string> Choices { get; } = new(StringComparer.Ordinal);

    private void Text()
    {
        for (; at < wording.Length && wording[at] != '}'; at++)
        {
            if (wording[at] == '{')
                Value();
        }
    }

    private void Value()
    {
        at++;
        var name = Until(",}");
        Values.Add(name);
        if (wording[at] == '}')
            return;
        at++;
        var kind = Until(",}").Trim();
        if (wording[at] == '}')
            return;
        while (true)
        {
            at++;
            var label = Until("{}").Trim();
            if (wording[at] == '}')
                return;
            if (kind == "select")
                Choices.Add($"{name} {label}");
            at++;
            Text();
        }
    }

    private string Until(string ends)
    {
        var from = at;
        while (!ends.Contains(wording[at], StringComparison.Ordinal))
            at++;
        return wording[from..at];
    }
}
