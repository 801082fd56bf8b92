namespace ProfileAudit.Profiles;

/// <summary>Sources that are clearly of different people cannot be joined. Its texts hold no value of anybody's.</summary>
public sealed class DifferentPeopleException : Exception
{
    /// <summary>Makes the exception.</summary>
    public DifferentPeopleException()
        : base("Two of the sources are of different people: neither their names nor their addresses agree.")
    {
    }

    /// <summary>The stable code, see docs/errors.md: "PA-JOIN-PEOPLE".</summary>
    public string Code { get; } = "PA-JOIN-PEOPLE";

    /// <summary>What to do about it, as one sentence.</summary>
    public string NextStep { get; } = "Name only sources of one person, and audit each person on their own.";
}
