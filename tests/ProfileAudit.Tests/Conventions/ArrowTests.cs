using System.Text.RegularExpressions;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Conventions;

/// <summary>Which room of the library may see which. `Reading.Export` is a part of `Reading`, and so on.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Sees = new(StringComparer.Ordinal)
    {
        [""] = ["Texts", "Profiles", "Auditing", "Rules", "Reports"],
        ["Texts"] = [],
        ["Profiles"] = ["Texts"],
        ["Auditing"] = ["Texts", "Profiles"],
        ["Rules"] = ["Texts", "Profiles", "Auditing"],
        ["Reports"] = ["Texts", "Profiles", "Auditing"],
        ["Reading"] = ["Texts", "Profiles"],
        ["Rendering"] = ["Texts", "Profiles", "Auditing", "Reports"],
    };

    private static readonly Regex Namespace = new(@"^namespace (?<name>[\w.]+);", RegexOptions.NonBacktracking | RegexOptions.Multiline);
    private static readonly Regex Using = new(@"^(global )?using (static |\w+ = )?ProfileAudit(\.(?<room>\w+))?[\w.]*;", RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.ExplicitCapture);

    private static string Library => Repository.PathOf("src", "ProfileAudit");

    [Fact]
    public void Every_file_stands_in_the_folder_of_its_namespace() => Assert.All(Files(), file =>
    {
        var folder = Path.GetDirectoryName(Path.GetRelativePath(Library, file))!;
        var expected = folder.Length == 0 ? "ProfileAudit" : $"ProfileAudit.{folder.Replace(Path.DirectorySeparatorChar, '.')}";
        Assert.Equal(expected, Namespace.Match(File.ReadAllText(file)).Groups["name"].Value);
    });

    [Fact]
    public void No_room_sees_another_that_it_may_not()
    {
        var arrows = Files()
            .SelectMany(file => Using.Matches(File.ReadAllText(file)).Select(use => (File: Path.GetRelativePath(Library, file), To: use.Groups["room"].Value)))
            .Select(arrow => (arrow.File, From: RoomOf(arrow.File), arrow.To))
            .Where(arrow => arrow.From != arrow.To)
            .ToList();
        // The rooms that have to be entered by somebody; else the pattern above sees nothing.
        Assert.Equal(["Auditing", "Profiles", "Reports", "Rules"], arrows.Select(arrow => arrow.To).Distinct().Order(StringComparer.Ordinal));
        Assert.All(arrows, arrow => Assert.True(
            Sees[arrow.From].Contains(arrow.To),
            $"{arrow.File} uses ProfileAudit.{arrow.To}, but {(arrow.From.Length == 0 ? "the root" : arrow.From)} may only see: {string.Join(", ", Sees[arrow.From])}."));
    }

    [Fact]
    public void Every_room_is_known() =>
        Assert.Equal(Sees.Keys.Order(StringComparer.Ordinal), Files().Select(file => RoomOf(Path.GetRelativePath(Library, file))).Distinct().Order(StringComparer.Ordinal));

    private static string RoomOf(string file) => file.Split(Path.DirectorySeparatorChar) is [var room, _, ..] ? room : "";

    private static List<string> Files()
    {
        string[] built = [Path.Combine(Library, "bin") + Path.DirectorySeparatorChar, Path.Combine(Library, "obj") + Path.DirectorySeparatorChar];
        var files = Directory.GetFiles(Library, "*.cs", SearchOption.AllDirectories).Where(file => !built.Any(folder => file.StartsWith(folder, StringComparison.Ordinal))).ToList();
        Assert.True(files.Count > 50, $"Only {files.Count} source files were seen.");
        return files;
    }
}
