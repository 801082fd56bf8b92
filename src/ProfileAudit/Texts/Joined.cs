namespace ProfileAudit.Texts;

/// <summary>Texts beside each other. Nothing here makes a sentence of pieces: what is joined stands by itself on either side of the mark.</summary>
internal static class Joined
{
    /// <summary>Whole sentences after each other.</summary>
    public static Text Sentences(params IEnumerable<Text?> sentences) => All(sentences, Pair);

    /// <summary>Things after each other, such as "Photo, Headline".</summary>
    public static Text Comma(params IEnumerable<Text> things) => All(things, (first, second) => Text.Of("joined.comma", "{first}, {second}", ("first", first), ("second", second)));

    /// <summary>Two things of one line, such as "5 minutes · +3 points".</summary>
    public static Text Dot(Text first, Text second) => Text.Of("joined.dot", "{first} · {second}", ("first", first), ("second", second));

    /// <summary>A name with what there is to say of it.</summary>
    public static Text Colon(Text name, Text said) => Text.Of("joined.colon", "{name}: {said}", ("name", name), ("said", said));

    /// <summary>What somebody says.</summary>
    public static Text Quoted(Text said) => Text.Of("joined.quoted", "“{said}”", ("said", said));

    private static Text Pair(Text first, Text second) => Text.Of("joined.sentences", "{first} {second}", ("first", first), ("second", second));

    private static Text All(IEnumerable<Text?> texts, Func<Text, Text, Text> join) => texts.OfType<Text>().Aggregate((Text?)null, (so, next) => so is null ? next : join(so, next)) ?? "";
}
