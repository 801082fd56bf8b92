using System.Runtime.CompilerServices;
#if !SNAPSHOT_ENGINE_VERIFY
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
#endif

namespace ProfileAudit.Tests.Support;

/// <summary>
/// Compares a text with the approved one beside the test: `Class.Method_parameters.verified.ext`, Verify's file convention. On a
/// difference the new text stands in `*.received.*`; whoever prefers it renames it.
/// </summary>
internal static class Snapshot
{
    public static async Task Verify(
        string text,
        string extension,
        string? parameters = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        // Deterministic builds cut the root off caller paths; what follows "tests/" stays.
        var path = file.Replace('\\', '/');
        var folder = Path.GetDirectoryName(Repository.PathOf(path[(path.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..]))!;
        var name = $"{Path.GetFileNameWithoutExtension(path)}.{method}{(parameters is null ? "" : $"_{parameters}")}";
#if SNAPSHOT_ENGINE_VERIFY
        await Verifier.Verify(text, extension).UseDirectory(folder).UseFileName(name);
#else
        var (verified, received) = (Path.Combine(folder, $"{name}.verified.{extension}"), Path.Combine(folder, $"{name}.received.{extension}"));
        var approved = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : null;
        if (approved is not null && Normalised(approved) == Normalised(text))
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, text);
        Assert.Fail($"{Path.GetFileName(received)} differs from the approved text:\n{Difference(approved ?? "", text)}");
#endif
    }

#if !SNAPSHOT_ENGINE_VERIFY
    // As Verify does: line ends and one last line end do not count.
    private static string Normalised(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        return lines.EndsWith('\n') ? lines[..^1] : lines;
    }

    private static string Difference(string approved, string text)
    {
        const int Most = 40;
        var changed = InlineDiffBuilder.Diff(approved, text).Lines.Where(line => line.Type != ChangeType.Unchanged).Take(Most);
        var shown = new StringBuilder();
        foreach (var line in changed)
            shown.Append(line.Type == ChangeType.Inserted ? "+ " : "- ").Append(line.Text).Append('\n');
        return shown.ToString();
    }
#endif
}
