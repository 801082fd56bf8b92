using System.Collections.Immutable;
using ProfileAudit.Tool.Commands;

namespace ProfileAudit.Tool.Mcp;

/// <summary>The folders that the person declared, and the only ones that anything is read from.</summary>
internal sealed class SourceRoots
{
    private static readonly StringComparison Case = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly ImmutableArray<string> roots;

    private SourceRoots(ImmutableArray<string> roots) => this.roots = roots;

    /// <exception cref="ToolException">One of them is no folder.</exception>
    public static SourceRoots Of(IEnumerable<string> folders) => new([.. folders.Select(folder =>
        (Directory.Exists(folder) ? FinalPath.Of(folder) : null)
            ?? throw new ToolException(ExitCode.WrongUsage, $"PA-MCP-ROOT: {Sources.Shown(folder, "What --root names")} is no folder. Name a folder that is there."))]);

    /// <summary>The file or folder that a client means, with every link followed. A relative path begins at a root, the first that has it.</summary>
    /// <exception cref="ToolException">It is not below a root, is not there, or is no file and no folder: the same words for all, so that nothing is told about other places.</exception>
    public string Resolve(string path) => (IsPlain(path) ? roots.Select(root => Find(Path.Combine(root, path))).FirstOrDefault(final => final is not null) : null) ?? throw Refusal();

    /// <summary>Looks again after the reading: links that somebody made meanwhile would have led elsewhere.</summary>
    /// <exception cref="ToolException">One of them leads elsewhere now.</exception>
    public static void Confirm(IEnumerable<string> resolved)
    {
        if (resolved.Any(path => !string.Equals(FinalPath.Of(path), path, Case)))
            throw Refusal();
    }

    // On Windows a colon behind the drive names a stream of a file that no folder lists.
    private static bool IsPlain(string path) => path.Length > 0 && path != "-"
        && !path.Split('/', '\\').Contains("..", StringComparer.Ordinal)
        && !(OperatingSystem.IsWindows() && path.IndexOf(':', StringComparison.Ordinal) is var colon && colon >= 0 && (colon != 1 || path.LastIndexOf(':') != 1));

    private string? Find(string path)
    {
        try
        {
            return FinalPath.Of(path) is { } final && IsBelow(final) && (Directory.Exists(final) || OpenableFile.Is(final)) ? final : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private bool IsBelow(string final) => roots.Any(root =>
        string.Equals(final, root, Case) || final.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, Case));

    private static ToolException Refusal() => new(
        ExitCode.UnreadableSource,
        "PA-MCP-PATH: A path names no file or folder below the folders that profile-audit mcp was started with. Ask the person for the name of the export there.");
}
