using System.Runtime.InteropServices;
using System.Text;

namespace ProfileAudit.Profiles;

/// <summary>The words of a name, folded as <see cref="FoldedText"/> does. One of these takes name after name apart in the same memory.</summary>
internal sealed class FoldedWords
{
    // No gap of one character is this, since it is a letter.
    private const char NoGap = 'x';
    private const char LongGap = 'X';

    private readonly List<FoldedWord> words = [];
    private char[] letters = [];
    private char[] joined = [];
    private int length;

    public FoldedWords()
    {
    }

    public FoldedWords(string name) => Read(name);

    /// <summary>In their order. Initials that stand together, as in "S.p.A." and "A/S", are one word.</summary>
    public ReadOnlySpan<FoldedWord> All => CollectionsMarshal.AsSpan(words);

    /// <summary>Whether no other letter is in them than those of ASCII.</summary>
    public bool IsAscii { get; private set; }

    /// <summary>The letters and digits of one of them.</summary>
    public ReadOnlySpan<char> TextOf(FoldedWord word) => letters.AsSpan(word.Start, word.Length);

    /// <summary>Takes a name apart; the one before is gone.</summary>
    public void Read(string name)
    {
        var spelled = FoldedText.Spelled(name);
        // No letter is taken for more than two.
        if (letters.Length < 2 * spelled.Length)
            letters = new char[2 * spelled.Length];
        words.Clear();
        length = 0;
        IsAscii = true;
        var gap = NoGap;
        foreach (var rune in spelled.EnumerateRunes())
        {
            // Nearly all letters of nearly all names.
            var isPlain = rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value);
            var letter = isPlain ? null : FoldedText.Folded(rune);
            if (letter == "")
                continue;
            if (!isPlain && letter is null)
            {
                gap = gap == NoGap && rune.IsBmp ? (char)rune.Value : LongGap;
                continue;
            }

            if (gap != NoGap)
                EndWord(gap);
            gap = NoGap;
            if (isPlain)
                letters[length++] = char.ToLowerInvariant((char)rune.Value);
            else
                Add(letter!);
        }

        EndWord(gap);
    }

    /// <summary>Leaves out the first words.</summary>
    public void RemoveFirst(int count) => words.RemoveRange(0, count);

    /// <summary>Leaves out the last words.</summary>
    public void RemoveLast(int count) => words.RemoveRange(words.Count - count, count);

    /// <summary>Takes characters off the first word, or leaves it out where it has no others.</summary>
    /// <returns>False where no word would be left.</returns>
    public bool CutStart(int characters) => Cut(0, characters, fromStart: characters);

    /// <summary>The same with the last word's last ones.</summary>
    public bool CutEnd(int characters) => Cut(words.Count - 1, characters, fromStart: 0);

    /// <summary>The words with a space between them, until the next call. "J. P. Example" is "J.P. Example": letters that stand alone are written together.</summary>
    public ReadOnlySpan<char> Joined()
    {
        if (joined.Length < length + words.Count)
            joined = new char[length + words.Count];
        var end = 0;
        var wasInitials = false;
        foreach (var word in words)
        {
            var isInitials = word.IsInitials || word.Length == 1;
            if (end > 0 && !(isInitials && wasInitials))
                joined[end++] = ' ';
            TextOf(word).CopyTo(joined.AsSpan(end));
            end += word.Length;
            wasInitials = isInitials;
        }

        return joined.AsSpan(0, end);
    }

    private void Add(string letter)
    {
        letter.CopyTo(letters.AsSpan(length));
        length += letter.Length;
        IsAscii = IsAscii && Ascii.IsValid(letter);
    }

    private void EndWord(char gap)
    {
        var start = words.Count > 0 ? words[^1].Start + words[^1].Length : 0;
        if (length == start)
            return;
        var word = new FoldedWord(start, length - start, gap, false);
        if (IsOneLetter(word) && words.Count > 0 && words[^1] is { Gap: '.' or '/' } before && (before.IsInitials || IsOneLetter(before)))
            words[^1] = new FoldedWord(before.Start, before.Length + 1, gap, true);
        else
            words.Add(word);
    }

    private bool IsOneLetter(FoldedWord word) => word.Length == 1 && char.IsLetter(letters[word.Start]);

    private bool Cut(int at, int characters, int fromStart)
    {
        var word = words[at];
        if (word.Length > characters)
            words[at] = word with { Start = word.Start + fromStart, Length = word.Length - characters };
        else if (words.Count > 1)
            words.RemoveAt(at);
        else
            return false;
        return true;
    }
}

/// <summary>A word of a name.</summary>
/// <param name="Start">Where its letters and digits begin.</param>
/// <param name="Length">How many they are, folded.</param>
/// <param name="Gap">The character that stood between it and the next word; a letter where there was none or were several.</param>
/// <param name="IsInitials">Whether it was written as initials, such as "e.V.".</param>
internal readonly record struct FoldedWord(int Start, int Length, char Gap, bool IsInitials);
