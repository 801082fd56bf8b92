
namespace ProfileAudit.Profiles;

/// <summary>Why a fact could not be seen, in words for the member, and what makes it visible.</summary>
public abstract record Blindspot
{
    private Blindspot(Text makeVisible) => MakeVisible = makeVisible;

    // See Fact<T>: this member closes the hierarchy.
    private protected abstract void Close();

    /// <summary>One sentence that says why the fact is unknown.</summary>
    public abstract Text Reason { get; }

    /// <summary>A date that a source holds could not be read.</summary>
    /// <param name="part">Where it stands, such as "Your profile".</param>
    internal static Blindspot UnreadDate(Text part) => new NotUnderstood(
        part,
        Text.Of("blindspot.unread-date", "a date in it could not be read."),
        Text.Of("blindspot.unread-date.remedy", "Ask LinkedIn for a fresh copy of your data; if the dates stay unreadable, report their format to us."));

    /// <summary>One sentence that says what to do so that the next audit can see it.</summary>
    public Text MakeVisible { get; }

    /// <summary>This kind of source never shows the fact, whatever the member does.</summary>
    /// <param name="Source">The kind of source.</param>
    /// <param name="What">The fact as a noun phrase, such as "your profile photo".</param>
    /// <param name="MakeVisible">What to do instead.</param>
    public sealed record NeverShownBy(SourceKind Source, Text What, Text MakeVisible) : Blindspot(MakeVisible)
    {
        /// <inheritdoc/>
        public override Text Reason => Source switch
        {
            SourceKind.Export => Text.Of("blindspot.never-shown.export", "A data export does not show {what}.", ("what", What)),
            SourceKind.Page => Text.Of("blindspot.never-shown.page", "A saved profile page does not show {what}.", ("what", What)),
            SourceKind.Pdf => Text.Of("blindspot.never-shown.pdf", "A profile saved to PDF does not show {what}.", ("what", What)),
            _ => Text.Of("blindspot.never-shown.answers", "Your answers do not say anything about {what}.", ("what", What)),
        };

        private protected override void Close() { }
    }

    /// <summary>The source could show the fact, but this one was made without the part that holds it.</summary>
    /// <param name="Part">The missing part, such as "Shares.csv".</param>
    /// <param name="MakeVisible">How to get a source that has it.</param>
    public sealed record LeftOut(string Part, Text MakeVisible) : Blindspot(MakeVisible)
    {
        /// <inheritdoc/>
        public override Text Reason => Text.Of("blindspot.left-out", "{part} is not in this archive.", ("part", Part));

        private protected override void Close() { }
    }

    /// <summary>The part is there, but says nothing that we understand.</summary>
    /// <param name="Part">The part, such as "Connections.csv".</param>
    /// <param name="Detail">What was not understood, as a sentence without any value of the member's.</param>
    /// <param name="MakeVisible">What to do about it.</param>
    public sealed record NotUnderstood(Text Part, Text Detail, Text MakeVisible) : Blindspot(MakeVisible)
    {
        /// <inheritdoc/>
        public override Text Reason => Text.Of("blindspot.not-understood", "{part}: {detail}", ("part", Part), ("detail", Detail));

        private protected override void Close() { }
    }

    /// <summary>The part is there, but could not be read to its end.</summary>
    /// <param name="Part">The part, such as "Shares.csv".</param>
    /// <param name="Code">The stable code that says what is wrong, such as "PA-ZIP-CRC".</param>
    /// <param name="MakeVisible">What to do about it.</param>
    public sealed record Damaged(string Part, string Code, Text MakeVisible) : Blindspot(MakeVisible)
    {
        /// <inheritdoc/>
        public override Text Reason => Text.Of("blindspot.damaged", "{part} could not be read ({code}).", ("part", Part), ("code", Code));

        private protected override void Close() { }
    }
}
