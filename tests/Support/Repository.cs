using System.Reflection;

namespace ProfileAudit.Tests.Support;

/// <summary>Where the repository is, for tests that compare code with docs and samples.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string ProjectFolder { get; } = Metadata("ProjectFolder");

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
