namespace ProfileAudit.Profiles;

/// <summary>Why a fact could not be seen, in words for the member, and what makes it visible.</summary>
public abstract record Blindspot
{
    private Blindspot(string makeVisible) => MakeVisible = makeVisible;

    // See Fact<T>: this member closes the hierarchy.
    private protected abstract void Close();

    /// <summary>One sentence that says why the fact is unknown.</summary>
    public abstract string Reason { get; }

    /// <summary>A date that a source holds could not be read.</summary>
    /// <param name="part">Where it stands, such as "Your profile".</param>
    internal static Blindspot UnreadDate(string part) => new NotUnderstood(
        part, "a date in it could not be read.", "Ask LinkedIn for a fresh copy of your data; if the dates stay unreadable, report their format to us.");

    /// <summary>One sentence that says what to do so that the next audit can see it.</summary>
    public string MakeVisible { get; }

    /// <summary>This kind of source never shows the fact, whatever the member does.</summary>
    /// <param name="Source">The kind of source.</param>
    /// <param name="What">The fact as a noun phrase, such as "your profile photo".</param>
    /// <param name="MakeVisible">What to do instead.</param>
    public sealed record NeverShownBy(SourceKind Source, string What, string MakeVisible) : Blindspot(MakeVisible)
    {
        /// <inheritdoc/>
        public override string Reason => $"{Source.Described()} does not show {What}.";

        private protected override void Close() { }
    }

    /// <summary>The source could show the fact, but this one was made without the part that holds it.</summary>
    /// <param name="Part">The missing part, such as "Shares.csv".</param>
    /// <param name="MakeVisible">How to get a source that has it.</param>
    public sealed record LeftOut(string Part, string MakeVisible) : Blindspot(MakeVisible)
    {
        /// <inheritdoc/>
        public override string Reason => $"{Part} is not in this archive.";

        private protected override void Close() { }
    }

    /// <summary>The part is there, but says nothing that we understand.</summary>
    /// <param name="Part">The part, such as "Connections.csv".</param>
    /// <param name="Detail">What was not understood, as a sentence without any value of the member's.</param>
    /// <param name="MakeVisible">What to do about it.</param>
    public sealed record NotUnderstood(string Part, string Detail, string MakeVisible) : Blindspot(MakeVisible)
    {
        /// <inheritdoc/>
        public override string Reason => $"{Part}: {Detail}";

        private protected override void Close() { }
    }

    /// <summary>The part is there, but could not be read to its end.</summary>
    /// <param name="Part">The part, such as "Shares.csv".</param>
    /// <param name="Code">The stable code that says what is wrong, such as "PA-ZIP-CRC".</param>
    /// <param name="MakeVisible">What to do about it.</param>
    public sealed record Damaged(string Part, string Code, string MakeVisible) : Blindspot(MakeVisible)
    {
        /// <inheritdoc/>
        public override string Reason => $"{Part} could not be read ({Code}).";

        private protected override void Close() { }
    }
}
