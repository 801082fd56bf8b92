using System.IO.Compression;
using System.Text;

namespace ProfileAudit.PackageTests.FirstMinutes;

/// <summary>A member's first calls, who never heard of .NET.</summary>
[Collection(SharedFeed.Name)]
public sealed class MemberTests(Feed feed)
{
    private const string Member = "You are a member or a coach";
    private const string Wrong = "When it is the wrong file";

    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, .. "JFIF"u8, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
    private static readonly byte[] Wall = Encoding.UTF8.GetBytes("""
        <!DOCTYPE html><html lang="en"><head><title>Sign In | LinkedIn</title><meta name="pageKey" content="auth_wall_desktop_profile"></head><body><main class="authwall"><h1>Sign in</h1>
        <form action="https://www.linkedin.com/checkpoint/lg/login-submit"><input name="session_key"><input name="session_password"></form></main></body></html>
        """);

    [Fact]
    public async Task Nothing_is_installed_and_a_page_comes_out()
    {
        var folder = Directory.CreateDirectory(feed.PathOf("member")).FullName;
        await InventedExport.WriteAsync(Path.Combine(folder, "export.zip"));
        var printed = new List<string>();
        foreach (var line in QuickStart.Commands(Member))
        {
            var words = line.Split(' ');
            Assert.Equal(("dnx", "ProfileAudit.Tool"), (words[0], words[1]));
            // What dnx calls, which would ask a person first.
            printed.Add(await feed.DotnetAsync(folder, ["tool", "exec", "--yes", "--source", feed.Folder, words[1], "--", .. words[2..]]));
        }

        Assert.All(printed.Take(2), text => Assert.Contains(" of 100 points", text, StringComparison.Ordinal));
        Assert.Equal("", printed[2]);
        Assert.Contains("</html>", await File.ReadAllTextAsync(Path.Combine(folder, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wrong_file_is_answered_by_one_line_with_a_code_and_a_next_step()
    {
        var tool = await feed.ToolAsync();
        var expected = QuickStart.Table(Wrong);
        Assert.Equal(4, expected.Count);
        foreach (var (name, content) in new (string, byte[])[] { ("a photo", Photo), ("another ZIP", AnotherZip()), ("a ZIP with a password", await ProtectedAsync()), ("a page that asks to log in", Wall) })
        {
            var path = feed.PathOf($"{name.Replace(' ', '-')}.bin");
            await File.WriteAllBytesAsync(path, content);
            var ended = await Command.EndAsync(tool, feed.PathOf(), [path]);
            Assert.Equal((2, ""), (ended.Code, ended.Output));
            Assert.Single(ended.Error.TrimEnd('\n').Split('\n'));
            Assert.StartsWith($"{expected[name]}: ", ended.Error, StringComparison.Ordinal);
            // What is wrong, and what to do.
            Assert.True(ended.Error.Split(". ").Length > 1, ended.Error);
        }
    }

    private static byte[] AnotherZip()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = new StreamWriter(zip.CreateEntry("recipes.txt").Open());
            entry.Write("Cake.");
        }

        return bytes.ToArray();
    }

    // The mark of a password on every entry; what is behind it is never looked at.
    private static async Task<byte[]> ProtectedAsync()
    {
        var zip = await InventedExport.BytesAsync();
        foreach (var (signature, flags) in new[] { ("PK\u0003\u0004", 6), ("PK\u0001\u0002", 8) })
        {
            var mark = Encoding.ASCII.GetBytes(signature);
            for (var at = zip.AsSpan().IndexOf(mark); at >= 0;)
            {
                zip[at + flags] |= 1;
                var next = zip.AsSpan(at + 1).IndexOf(mark);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        return zip;
    }
}
