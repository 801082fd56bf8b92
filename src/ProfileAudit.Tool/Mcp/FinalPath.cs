namespace ProfileAudit.Tool.Mcp;

/// <summary>Where a path leads once every symbolic link in it is followed.</summary>
internal static class FinalPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The absolute path without a link in it. What is not there, or may not be looked at, is taken for no link.</summary>
    /// <returns>The path; null when the links lead in a circle.</returns>
    /// <exception cref="ArgumentException">It is no path.</exception>
    /// <exception cref="IOException">It is too long.</exception>
    public static string? Of(string path)
    {
        var waiting = new Stack<string>();
        var final = Begin(Path.GetFullPath(path), waiting);
        var links = 0;
        while (waiting.TryPop(out var name))
        {
            if (name == "..")
            {
                final = Path.GetDirectoryName(final) ?? final;
                continue;
            }

            var next = Path.Combine(final, name);
            if (new FileInfo(next).LinkTarget is not { } target)
                final = next;
            else if (++links > MostLinks)
                return null;
            else if (Path.IsPathRooted(target))
                final = Begin(target, waiting);
            else
                Push(target, waiting);
        }

        return final;
    }

    private static string Begin(string path, Stack<string> waiting)
    {
        var root = Path.GetPathRoot(path)!;
        Push(path[root.Length..], waiting);
        return root;
    }

    private static void Push(string path, Stack<string> waiting)
    {
        foreach (var name in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(name => name != ".").Reverse())
            waiting.Push(name);
    }
}
