using System.Collections.Immutable;

namespace ProfileAudit.Texts;

/// <summary>A wording, taken apart. See the remarks on <see cref="Text"/> for its notation.</summary>
internal static class MessagePattern
{
    /// <summary>Takes a wording apart.</summary>
    /// <exception cref="FormatException">It is not written in the notation; the message says where.</exception>
    public static ImmutableArray<PatternPart> Parse(string wording)
    {
        var at = 0;
        var parts = Parts(wording, ref at, isInner: false);
        return at == wording.Length ? parts : throw Wrong(wording, at);
    }

    private static ImmutableArray<PatternPart> Parts(string wording, ref int at, bool isInner)
    {
        var parts = ImmutableArray.CreateBuilder<PatternPart>();
        while (at < wording.Length && wording[at] != '}')
        {
            if (wording[at] == '{')
            {
                parts.Add(Placeholder(wording, ref at));
            }
            else if (wording[at] == '#' && isInner)
            {
                parts.Add(new PatternPart.Number());
                at++;
            }
            else
            {
                var length = wording.AsSpan(at).IndexOfAny(isInner ? "{}#" : "{}");
                length = length < 0 ? wording.Length - at : length;
                parts.Add(new PatternPart.Literal(wording.Substring(at, length)));
                at += length;
            }
        }

        return parts.ToImmutable();
    }

    private static PatternPart Placeholder(string wording, ref int at)
    {
        at++;
        var name = Word(wording, ref at);
        if (Takes(wording, ref at, '}'))
            return new PatternPart.Value(name, "");
        Demand(wording, ref at, ',');
        var kind = Word(wording, ref at);
        if (Takes(wording, ref at, '}'))
            return new PatternPart.Value(name, kind);
        Demand(wording, ref at, ',');
        var cases = Cases(wording, ref at);
        return kind switch
        {
            "plural" => new PatternPart.Plural(name, cases),
            "select" => new PatternPart.Select(name, cases),
            _ => throw Wrong(wording, at),
        };
    }

    private static ImmutableDictionary<string, ImmutableArray<PatternPart>> Cases(string wording, ref int at)
    {
        var cases = ImmutableDictionary.CreateBuilder<string, ImmutableArray<PatternPart>>(StringComparer.Ordinal);
        while (!Takes(wording, ref at, '}'))
        {
            var name = Word(wording, ref at);
            Demand(wording, ref at, '{');
            if (!cases.TryAdd(name, Parts(wording, ref at, isInner: true)))
                throw Wrong(wording, at);
            Demand(wording, ref at, '}');
        }

        // Whatever the value is, there has to be something to say.
        return cases.ContainsKey("other") ? cases.ToImmutable() : throw Wrong(wording, at);
    }

    private static string Word(string wording, ref int at)
    {
        SkipSpace(wording, ref at);
        var start = at;
        while (at < wording.Length && (char.IsAsciiLetterOrDigit(wording[at]) || wording[at] is '-' or '='))
            at++;
        return at > start ? wording[start..at] : throw Wrong(wording, at);
    }

    private static bool Takes(string wording, ref int at, char sign)
    {
        SkipSpace(wording, ref at);
        if (at >= wording.Length || wording[at] != sign)
            return false;
        at++;
        return true;
    }

    private static void Demand(string wording, ref int at, char sign)
    {
        if (!Takes(wording, ref at, sign))
            throw Wrong(wording, at);
    }

    private static void SkipSpace(string wording, ref int at)
    {
        while (at < wording.Length && wording[at] == ' ')
            at++;
    }

    private static FormatException Wrong(string wording, int at) => new($"The wording is not written as it should be at its character {at + 1}: {wording}");
}

/// <summary>A part of a wording.</summary>
internal abstract record PatternPart
{
    /// <summary>Words as they stand.</summary>
    public sealed record Literal(string Words) : PatternPart;

    /// <summary>A value, and the style in which it is written; "" for its own.</summary>
    public sealed record Value(string Name, string Style) : PatternPart;

    /// <summary>The number that the plural around it counts.</summary>
    public sealed record Number : PatternPart;

    /// <summary>What is said depends on a number.</summary>
    public sealed record Plural(string Name, ImmutableDictionary<string, ImmutableArray<PatternPart>> Cases) : PatternPart;

    /// <summary>What is said depends on a word.</summary>
    public sealed record Select(string Name, ImmutableDictionary<string, ImmutableArray<PatternPart>> Cases) : PatternPart;
}
