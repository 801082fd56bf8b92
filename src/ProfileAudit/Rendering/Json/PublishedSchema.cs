namespace ProfileAudit.Rendering.Json;

/// <summary>The schemas of docs/schemas, which the library carries along.</summary>
internal static class PublishedSchema
{
    public static string Read(string name)
    {
        using var resource = typeof(PublishedSchema).Assembly.GetManifestResourceStream(name)!;
        using var text = new StreamReader(resource);
        return text.ReadToEnd();
    }
}
