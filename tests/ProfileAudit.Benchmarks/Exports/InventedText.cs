namespace ProfileAudit.Benchmarks.Exports;

/// <summary>Words that mean nothing, from a seed: the same seed gives the same words on every machine.</summary>
internal sealed class InventedText(ulong seed)
{
    private static readonly string[] Syllables = ["ba", "co", "di", "fu", "gé", "ho", "ja", "ki", "lö", "mu", "na", "po", "ri", "sa", "té", "vo", "wi", "xu", "ya", "zo"];
    private static readonly string[] Breaks = [" ", " ", " ", " ", " ", " ", " ", ", ", ". ", "! ", "\n", "\r\n\r\n", " \"\"quoted\"\" ", " <p class=\"\"x\"\">", "</p>\n", " – ", " 👍 "];

    private readonly string[] words = Vocabulary();
    private ulong state = seed;

    // Small, and the same everywhere: SplitMix64, by Steele, Lea and Flood (2014).
    public int Below(int bound)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
    }

    /// <summary>Writes a text of some length, with line breaks, quotation marks as CSV doubles them, markup, and letters beyond ASCII.</summary>
    public void Write(TextWriter output, int length)
    {
        for (var written = 0; written < length;)
        {
            // Few words are said often and many seldom.
            var word = words[Below(1 + Below(words.Length))];
            var then = Breaks[Below(Breaks.Length)];
            output.Write(word);
            output.Write(then);
            written += word.Length + then.Length;
        }
    }

    private static string[] Vocabulary()
    {
        var made = new string[4_000];
        for (var i = 0; i < made.Length; i++)
            made[i] = Syllables[i % 20] + Syllables[i / 20 % 20] + (i % 3 > 0 ? Syllables[i / 400] : "") + (i % 5 == 0 ? Syllables[i * 7 % 20] : "");
        return made;
    }
}
