using ProfileAudit.Tests.Support;

namespace ProfileAudit.PackageTests;

/// <summary>
/// The repository as it stands, committed in a folder of its own: packages are made from it as a release makes them, with the addresses of their sources,
/// and nothing that lies about here is in them.
/// </summary>
internal static class Checkout
{
    // Whoever steps through the library is led to this address, whatever the clone's own origin is.
    private const string Origin = "https://github.com/profile-audit/profile-audit.git";

    /// <summary>Writes it into a new folder. The same files make the same commit.</summary>
    public static async Task<string> IntoAsync(string folder)
    {
        foreach (var name in await NamesAsync())
        {
            var (source, target) = (Repository.PathOf(name), Path.Combine(folder, name));
            // Deleted and not committed yet.
            if (!File.Exists(source))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }

        await GitAsync(folder, "init", "--quiet", "--initial-branch", "main");
        await GitAsync(folder, "remote", "add", "origin", Origin);
        await GitAsync(folder, "add", "--all", "--force");
        await GitAsync(folder, "-c", "user.name=Nobody", "-c", "user.email=nobody@example.invalid", "commit", "--quiet", "--no-verify", "--message", "As it stands");
        return folder;
    }

    private static async Task<IEnumerable<string>> NamesAsync()
    {
        var names = await GitAsync(Repository.Root, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        return names.Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal);
    }

    private static Task<string> GitAsync(string folder, params string[] args) => Command.RunAsync("git", folder, args, new Dictionary<string, string?>
    {
        ["GIT_AUTHOR_DATE"] = "2026-01-01T00:00:00Z",
        ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z",
        ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        // Where a hook runs these tests, git would else take the hook's repository for this one.
        ["GIT_DIR"] = null,
        ["GIT_WORK_TREE"] = null,
        ["GIT_INDEX_FILE"] = null,
    });
}
