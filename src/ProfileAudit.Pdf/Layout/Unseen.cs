using ProfileAudit.Profiles;

namespace ProfileAudit.Pdf.Layout;

/// <summary>Why a PDF does not show a fact, and what makes it visible.</summary>
internal static class Unseen
{
    private static Text Export => Text.Of(
        "remedy.export-with-pdf",
        "Ask LinkedIn for the larger data archive (Settings & Privacy, Data privacy, Get a copy of your data) and audit its ZIP file together with the PDF.");

    private static Text SaveAgain => Text.Of("remedy.save-pdf-or-export", "On your LinkedIn profile choose \"More\", \"Save to PDF\", and audit that file as it is; the larger data archive shows all of it.");

    public static Blindspot Photo { get; } = new Blindspot.NeverShownBy(
        SourceKind.Pdf, Text.Of("what.whether-photo", "whether your profile shows a photo"), Text.Of("remedy.answer-photo", "Look at your own profile and add your answer: photo=yes or photo=no (in a terminal: --answer photo=yes)."));

    public static Blindspot Banner { get; } = new Blindspot.NeverShownBy(
        SourceKind.Pdf, Text.Of("what.whether-banner", "whether your profile shows a banner"), Text.Of("remedy.answer-banner", "Look at your own profile and add your answer: banner=yes or banner=no (in a terminal: --answer banner=yes)."));

    public static Blindspot Groups { get; } = new Blindspot.NeverShownBy(
        SourceKind.Pdf, Text.Of("what.your-groups", "your groups"), Text.Of("remedy.answer-groups", "Open linkedin.com/groups, count the groups you are a member of and add your answer: groups=NUMBER (in a terminal: --answer groups=3)."));

    public static Blindspot Address { get; } = new Blindspot.NotUnderstood(
        Part, Text.Of("pdf.no-address", "the address of your profile does not stand in it, or not whole."), Text.Of("remedy.answer-url", "Open your own profile, copy its address and add your answer: url=ADDRESS (in a terminal: --answer url=ADDRESS)."));

    public static Blindspot MoreSkills { get; } = Never(Text.Of("what.more-of-your-skills-than-the-top-three", "more of your skills than the top three"));

    private const string Part = "Profile.pdf";

    public static Blindspot Never(Text what) => new Blindspot.NeverShownBy(SourceKind.Pdf, what, Export);

    /// <summary>It could stand there and does not, which may mean that the member has none, or that this PDF leaves it out.</summary>
    public static Blindspot Missing(Text what) => new Blindspot.NotUnderstood(
        Part, Text.Of("pdf.missing", "it shows no {what}, which does not prove that you have none.", ("what", what)), Export);

    /// <summary>It stands there in a way that was not understood to its end.</summary>
    public static Blindspot NotUnderstood(Text what) => new Blindspot.NotUnderstood(
        Part, Text.Of("pdf.not-understood", "not all of its {what} could be understood.", ("what", what)), SaveAgain);

    /// <summary>A section by its heading.</summary>
    public static Text Section(string heading) => Text.Of("pdf.section", "section \"{section}\"", ("section", heading));
}
