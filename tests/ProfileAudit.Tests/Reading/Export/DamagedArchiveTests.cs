using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

public sealed class DamagedArchiveTests
{
    private static readonly (string, string) Skills = ("Skills.csv", "Name\nC#\n");

    [Fact]
    public async Task A_wrong_checksum_makes_the_file_unread_and_not_empty()
    {
        // Stored, so that the text stands in the archive and can be changed without breaking its packing.
        var zip = Encoding.Latin1.GetString(Stored("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number\nSecret,,,,,\n", Exported.Account, Exported.Slow, Skills));
        var changed = Encoding.Latin1.GetBytes(zip.Replace("Secret,", "secret,", StringComparison.Ordinal));
        var profile = await Exported.ReadAsync(changed);
        Assert.Equal(("Certifications.csv", "PA-ZIP-CRC"), Assert.Single(profile.Sources[0].Unread.Select(part => (part.File, part.Code))));
        var why = Assert.IsType<Blindspot.Damaged>(profile.Certifications.Why());
        Assert.Equal("PA-ZIP-CRC", why.Code);
        Assert.Equal(1, profile.Skills.Value().Count);
    }

    [Fact]
    public async Task A_file_that_is_there_twice_is_unread()
    {
        var profile = await Exported.ReadAsync(Skills, ("Skills.csv", "Name\nD\n"), ("Courses.csv", "Name,Number\nStatics,1\n"));
        Assert.Equal("PA-ZIP-DUPLICATE", Assert.IsType<Blindspot.Damaged>(profile.Skills.Why()).Code);
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(1, "PA-ZIP-ENTRIES")]
    public async Task There_may_be_as_many_files_as_the_limit_and_not_one_more(int limit, string? code) =>
        await RefusedWithAsync(code, AuditLimits.Web with { Entries = limit }, Skills, ("Courses.csv", "Name,Number\nStatics,1\n"));

    // Of two files: 46 bytes and the name of each.
    [Theory]
    [InlineData(113, null)]
    [InlineData(112, "PA-ZIP-DIRECTORY")]
    public async Task A_directory_may_be_as_long_as_the_limit_and_not_a_byte_longer(int limit, string? code) =>
        await RefusedWithAsync(code, AuditLimits.Web with { DirectoryBytes = limit }, Skills, ("Courses.csv", "Name,Number\nStatics,1\n"));

    [Theory]
    [InlineData(8, null)]
    [InlineData(7, "PA-LIMIT-FILE")]
    public async Task A_file_may_be_as_large_as_the_limit_and_not_a_byte_larger(int limit, string? code) =>
        await UnreadWithAsync(code, AuditLimits.Web with { EntryBytes = limit }, "Name\nC#\n");

    [Theory]
    [InlineData(12, null)]
    [InlineData(11, "PA-LIMIT-TOTAL")]
    public async Task All_files_together_may_be_as_large_as_the_limit_and_not_a_byte_larger(int limit, string? code) =>
        await UnreadWithAsync(code, AuditLimits.Web with { InflatedBytes = limit }, "Name\nC#\n");

    [Theory]
    [InlineData(3, null)]
    [InlineData(2, "PA-CSV-ROWS")]
    public async Task A_table_may_have_as_many_rows_as_the_limit_and_not_one_more(int limit, string? code) =>
        await UnreadWithAsync(code, AuditLimits.Web with { Rows = limit }, "Name\nA\nB\nC\n");

    [Theory]
    [InlineData(3, null)]
    [InlineData(2, "PA-CSV-COLUMNS")]
    public async Task A_table_may_have_as_many_columns_as_the_limit_and_not_one_more(int limit, string? code) =>
        await UnreadWithAsync(code, AuditLimits.Web with { Columns = limit }, "Name,x,y\nA,1,2\n");

    [Theory]
    [InlineData(5_000, null)]
    [InlineData(5_001, "PA-CSV-ROWS")]
    public async Task A_table_may_not_have_more_rows_than_any_real_one(int rows, string? code) =>
        await UnreadWithAsync(code, AuditLimits.CommandLine, "Name\n" + string.Concat(Enumerable.Repeat("A\n", rows)));

    [Fact]
    public async Task A_row_without_end_is_stopped()
    {
        var endless = "Name\n\"" + new string('x', 3 << 20);
        await UnreadWithAsync("PA-CSV-RECORD", AuditLimits.Web with { Ratio = 100_000 }, endless);
    }

    [Fact]
    public async Task A_file_that_unpacks_a_thousandfold_is_stopped()
    {
        var bomb = "Name\n" + string.Concat(Enumerable.Repeat(" \n", 1 << 20));
        await UnreadWithAsync("PA-ZIP-RATIO", AuditLimits.Web, bomb);
    }

    [Fact]
    public async Task No_text_of_a_refusal_or_report_of_unread_files_holds_a_value()
    {
        const string Canary = "CANARY-7391";
        var broken = $"{Exported.ConnectionsHeader}{Canary},\"{Canary},,,,,{Canary}\n";
        var profile = await Exported.ReadAsync(("Connections.csv", broken), ("Positions.csv", $"{Exported.PositionsHeader}X,Y,,,{Canary},\n"));
        var told = profile.Sources[0].Unread.Select(part => part.ToString()).Concat(profile.Diagnostics.Select(diagnostic => diagnostic.ToString())).ToList();
        Assert.True(told.Count >= 2);
        Assert.All(told, text => Assert.DoesNotContain(Canary, text, StringComparison.Ordinal));
    }

    private static async Task RefusedWithAsync(string? code, AuditLimits limits, params (string, string)[] files)
    {
        if (code is null)
            await Exported.ReadAsync(Exported.Zip(files), limits);
        else
            Assert.Equal(code, (await Exported.RefusedAsync(Exported.Zip(files), limits)).Code);
    }

    // Articles are read without the limits of tables, so one more readable part is always there.
    private static async Task UnreadWithAsync(string? code, AuditLimits limits, string skills)
    {
        try
        {
            var profile = await Exported.ReadAsync(Exported.Zip(("Articles/a.html", "<h1>"), ("Skills.csv", skills)), limits);
            Assert.Equal(code, profile.Sources[0].Unread.Select(part => part.Code).SingleOrDefault());
            Assert.Equal(code is null, profile.Skills.IsObserved);
        }
        catch (UnreadableProfileException exception)
        {
            Assert.Fail($"The whole export was refused: {exception.Code}");
        }
    }

    private static byte[] Stored(string name, string text, params (string Name, string Text)[] others)
    {
        using var bytes = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in others.Append((Name: name, Text: text)))
            {
                using var stream = zip.CreateEntry(file.Name, System.IO.Compression.CompressionLevel.NoCompression).Open();
                stream.Write(Exported.Bytes(file.Text));
            }
        }

        return bytes.ToArray();
    }
}
