namespace ProfileAudit.Samples.ExportMaker;

/// <summary>The invented members whose exports stand in samples/exports.</summary>
public static class InventedMembers
{
    /// <summary>Every member's files by the name of the folder.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<ExportedFile>> All { get; } = new SortedDictionary<string, IReadOnlyList<ExportedFile>>(StringComparer.Ordinal)
    {
        ["basic"] = BasicMember.Files,
        ["neglected"] = NeglectedMember.Files,
        ["partial"] = PartialMember.Files,
        ["tended"] = TendedMember.Files,
    };
}
