using System.Collections.Immutable;

namespace ProfileAudit.Texts;

/// <summary>The languages of this library, and two that are none, by which a host finds out what its pages do with longer texts and the other direction.</summary>
public static class Languages
{
    private static readonly Lazy<Language> LazyGerman = new(() => Wordings.Read("de", "Deutsch", number => number == 1));
    private static readonly Lazy<Language> LazyFrench = new(() => Wordings.Read("fr", "Français", number => number < 2));
    private static readonly Lazy<Language> LazySpanish = new(() => Wordings.Read("es", "Español", number => number == 1));
    private static readonly Lazy<Language> LazyBrazilian = new(() => Wordings.Read("pt-BR", "Português (Brasil)", number => number < 2));

    /// <summary>German.</summary>
    public static Language German => LazyGerman.Value;

    /// <summary>French.</summary>
    public static Language French => LazyFrench.Value;

    /// <summary>Spanish.</summary>
    public static Language Spanish => LazySpanish.Value;

    /// <summary>The Portuguese of Brazil.</summary>
    public static Language BrazilianPortuguese => LazyBrazilian.Value;

    /// <summary>English with accents on its letters and four parts in ten longer: what is cut off, or was never translated, shows. Its tag is "en-XA".</summary>
    public static Language PseudoAccented { get; } = new("en-XA", "[Ēñĝĺîšħ]", ImmutableDictionary<string, string>.Empty, number => number == 1, retell: PseudoLocale.Accented);

    /// <summary>English in letters of Hebrew, from right to left: what stands on the wrong side shows. Its tag is "ar-XB".</summary>
    public static Language PseudoMirrored { get; } = new("ar-XB", "[Mirrored English]", ImmutableDictionary<string, string>.Empty, number => number == 1, isRightToLeft: true, retell: PseudoLocale.Mirrored);

    /// <summary>The languages that people speak, in the order in which a host may offer them.</summary>
    public static ImmutableArray<Language> All => [Language.English, German, French, Spanish, BrazilianPortuguese];

    /// <summary>The tags of <see cref="All"/>; asking for them reads no table.</summary>
    public static ImmutableArray<string> Tags { get; } = ["en", "de", "fr", "es", "pt-BR"];

    /// <summary>Finds the language for a tag after BCP 47, also for one that says more than is needed, such as "de-AT".</summary>
    /// <param name="tag">The tag, in any case, such as "pt-BR" or the name of a <see cref="System.Globalization.CultureInfo"/>.</param>
    /// <returns>The language; null when there is none.</returns>
    public static Language? Find(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        for (var rest = tag.Replace('_', '-').ToUpperInvariant(); rest.Length > 0; rest = Shorter(rest))
        {
            if (Exactly(rest) is { } found)
                return found;
        }

        return null;
    }

    private static Language? Exactly(string tag) => tag switch
    {
        "EN" => Language.English,
        "DE" => German,
        "FR" => French,
        "ES" => Spanish,
        // The only Portuguese there is: better than English for whoever reads it.
        "PT" => BrazilianPortuguese,
        "EN-XA" => PseudoAccented,
        "AR-XB" => PseudoMirrored,
        _ => null,
    };

    private static string Shorter(string tag) => tag.LastIndexOf('-') is > 0 and var end ? tag[..end] : "";
}
