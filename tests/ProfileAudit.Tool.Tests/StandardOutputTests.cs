using System.Globalization;

namespace ProfileAudit.Tool.Tests;

/// <summary>Standard output or standard error that takes no more: one line where it can still be told, and never a mistake of ours.</summary>
public sealed class StandardOutputTests
{
    // One line for each export.
    private const int Lines = 2;

    private const string Told = "PA-OUT-WRITE: Standard output could not be written. Check where it is sent to, and that there is room.\n";

    public static TheoryData<string[]> Commands => new([], ["demo"], ["demo", "--format", "html"], ["demo", "--format", "junit"], ["rules"], ["rules", "no-photo"], ["completions", "bash"], ["--version"], ["--help"], ["batch"], ["compare"]);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Output_that_is_full_or_closed_is_told_in_one_line(string[] command)
    {
        using var folder = new TemporaryFolder();
        var args = WithSources(command, folder);
        foreach (var failure in new Func<Exception>[] { () => new IOException("No space left on device"), () => new UnauthorizedAccessException("Bad file descriptor") })
        {
            using var output = new FailingWriter(taken: 0, failure);
            using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            Assert.Equal((64, Told), (await RunAsync(args, output, error), error.ToString()));
        }
    }

    [Fact]
    public async Task Output_that_fills_up_at_any_write_is_told()
    {
        using var folder = new TemporaryFolder();
        var args = WithSources(["batch"], folder);
        for (var taken = 0; ; taken++)
        {
            using var output = new FailingWriter(taken, () => new IOException());
            using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            if (await RunAsync([.. args, "--quiet"], output, error) == 0)
            {
                Assert.Equal(Lines, taken);
                break;
            }

            Assert.Equal(Told, error.ToString());
        }
    }

    [Fact]
    public async Task When_nobody_can_be_told_it_still_ends_in_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var args in new[] { ["demo"], [folder["nowhere.zip"]], ["demo", "--no-such-option"], WithSources(["batch"], folder) })
        {
            using var output = new FailingWriter(taken: 0, () => new IOException());
            using var error = new FailingWriter(taken: 0, () => new IOException());
            Assert.Equal(64, await RunAsync(args, output, error));
        }
    }

    private static string[] WithSources(string[] command, TemporaryFolder folder)
    {
        if (command is ["compare"])
            return ["compare", folder.Zip("tended"), folder.Zip("neglected")];
        if (command is not ["batch"])
            return command;
        folder.Unpacked("neglected");
        folder.Unpacked("tended");
        return ["batch", folder[""], "--jobs", "1"];
    }

    private static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error) =>
        CommandLine.RunAsync(args, new Surroundings { OpenInput = () => Stream.Null, Output = output, Error = error });
}
