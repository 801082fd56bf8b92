using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export;

namespace ProfileAudit.Reading.Pages;

/// <summary>Why a page does not show something, and what makes it visible.</summary>
internal static class PageAdvice
{
    private static Text Export => Text.Of("remedy.export-with-page", "Ask LinkedIn for a copy of your data (Settings & Privacy, Data privacy, Get a copy of your data) and audit the ZIP file together with the page.");

    public static Blindspot Photo { get; } = Unclear(Text.Of("page.unclear-photo", "it does not say clearly whether your profile has a photo."), Advice.AnswerPhoto);

    public static Blindspot Banner { get; } = Unclear(Text.Of("page.unclear-banner", "it does not say clearly whether your profile has a banner of its own."), Advice.AnswerBanner);

    public static Blindspot Groups { get; } = new Blindspot.NeverShownBy(SourceKind.Page, Text.Of("what.all-of-your-groups", "all of your groups"), Advice.AnswerGroups);

    public static Blindspot Address { get; } = Unclear(Text.Of("page.unclear-address", "it does not say clearly what the address of your profile is."), Advice.AnswerUrl);

    public static Blindspot Connections { get; } = Unclear(
        Text.Of("page.unclear-connections", "it does not say clearly how many connections you have."),
        Text.Of("remedy.answer-connections", "Open your own connections, look at their number and add your answer: connections=NUMBER (in a terminal: --answer connections=120)."));

    public static Blindspot MoreConnections { get; } = new Blindspot.NeverShownBy(SourceKind.Page, Text.Of("what.more-than-500-connections", "more than 500 connections"), Export);

    public static Blindspot MoreSkills { get; } = new Blindspot.NeverShownBy(SourceKind.Page, Text.Of("what.all-of-your-skills", "all of your skills"), Export);

    /// <summary>The page has no place for it.</summary>
    /// <param name="what">It, as a noun phrase.</param>
    public static Blindspot Never(Text what) => new Blindspot.NeverShownBy(SourceKind.Page, what, Export);

    /// <summary>The page shows it sometimes, and this one does not: which is no proof that there is none.</summary>
    /// <param name="what">It, as a noun phrase.</param>
    public static Blindspot NotHere(Text what) => Unclear(
        Text.Of("page.not-here", "it does not show {what} in a way that could be read, which does not mean that there is none.", ("what", what)), Export);

    private static Blindspot.NotUnderstood Unclear(Text detail, Text advice) => new(Text.Of("page.part", "The saved page"), detail, advice);
}
