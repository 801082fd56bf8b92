namespace ProfileAudit.Rendering.Html;

/// <summary>How the elements of one report are named: its classes and ids begin with a prefix, its headings at a level.</summary>
/// <param name="Prefix">The prefix; may be empty.</param>
/// <param name="HeadingLevel">The level of its title.</param>
internal sealed record HtmlNames(string Prefix, int HeadingLevel)
{
    /// <summary>The class of the element around a report.</summary>
    public const string Root = "report";

    private const int MostCharacters = 32;
    private const int LowestLevel = 3;

    public static string CheckedPrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return prefix.Length == 0 || (prefix.Length <= MostCharacters && char.IsAsciiLetterLower(prefix[0]) && prefix.All(IsOfPrefix))
            ? prefix
            : throw new ArgumentException($"A prefix is a small letter, then small letters, digits and hyphens; at most {MostCharacters}.", nameof(prefix));
    }

    public static int CheckedLevel(int level) =>
        level is >= 1 and <= LowestLevel ? level : throw new ArgumentOutOfRangeException(nameof(level), level, $"The title's level is 1 to {LowestLevel}.");

    /// <summary>The heading so many levels below the title.</summary>
    public string Heading(int below) => $"h{(char)('0' + HeadingLevel + below)}";

    /// <summary>The value of an attribute: names get the prefix.</summary>
    public string Attribute(string name, string value) => name switch
    {
        "class" => string.Join(' ', value.Split(' ').Select(each => Prefix + each)),
        "id" or "aria-labelledby" => Prefix + value,
        "href" when value.StartsWith('#') => $"#{Prefix}{value[1..]}",
        _ => value,
    };

    private static bool IsOfPrefix(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-';
}
