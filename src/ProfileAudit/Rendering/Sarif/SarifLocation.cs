namespace ProfileAudit.Rendering.Sarif;

/// <summary>Where a result stands.</summary>
internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation)
{
    /// <summary>A part of the sources as a whole. Collectors ask for a line, and a record is none, so it is always the first.</summary>
    public static SarifLocation Of(string uri) => new(new SarifPhysicalLocation(new SarifArtifactLocation(uri), new SarifRegion(1)));
}

/// <summary>A place in a file.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);

/// <summary>A file.</summary>
internal sealed record SarifArtifactLocation(string Uri);

/// <summary>Lines in a file.</summary>
internal sealed record SarifRegion(int StartLine);
