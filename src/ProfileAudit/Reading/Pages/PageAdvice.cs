using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export;

namespace ProfileAudit.Reading.Pages;

/// <summary>Why a page does not show something, and what makes it visible.</summary>
internal static class PageAdvice
{
    private const string Export = "Ask LinkedIn for a copy of your data (Settings & Privacy, Data privacy, Get a copy of your data) and audit the ZIP file together with the page.";

    public static Blindspot Photo { get; } = Unclear("it does not say clearly whether your profile has a photo.", Advice.AnswerPhoto);

    public static Blindspot Banner { get; } = Unclear("it does not say clearly whether your profile has a banner of its own.", Advice.AnswerBanner);

    public static Blindspot Groups { get; } = new Blindspot.NeverShownBy(SourceKind.Page, "all of your groups", Advice.AnswerGroups);

    public static Blindspot Address { get; } = Unclear("it does not say clearly what the address of your profile is.", Advice.AnswerUrl);

    public static Blindspot Connections { get; } = Unclear(
        "it does not say clearly how many connections you have.", "Open your own connections, look at their number and add your answer: connections=NUMBER (in a terminal: --answer connections=120).");

    public static Blindspot MoreConnections { get; } = new Blindspot.NeverShownBy(SourceKind.Page, "more than 500 connections", Export);

    public static Blindspot MoreSkills { get; } = new Blindspot.NeverShownBy(SourceKind.Page, "all of your skills", Export);

    /// <summary>The page has no place for it.</summary>
    /// <param name="what">It, as a noun phrase.</param>
    public static Blindspot Never(string what) => new Blindspot.NeverShownBy(SourceKind.Page, what, Export);

    /// <summary>The page shows it sometimes, and this one does not: which is no proof that there is none.</summary>
    /// <param name="what">It, as a noun phrase.</param>
    public static Blindspot NotHere(string what) => Unclear($"it does not show {what} in a way that could be read, which does not mean that there is none.", Export);

    private static Blindspot.NotUnderstood Unclear(string detail, string advice) => new("The saved page", detail, advice);
}
