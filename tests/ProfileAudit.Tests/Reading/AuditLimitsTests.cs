using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading;

public sealed class AuditLimitsTests
{
    private static readonly (string Name, string Text)[] Two = [("Skills.csv", "Name\nC#\n"), ("Courses.csv", "Name,Number\nStatics,1\n")];

    private static readonly int Longer = Two[1].Text.Length;
    private static readonly int Both = Two.Sum(file => file.Text.Length);

    private static readonly (string Name, Func<int, AuditLimits> With)[] All =
    [
        (nameof(AuditLimits.SourceBytes), number => AuditLimits.Web with { SourceBytes = number }),
        (nameof(AuditLimits.Entries), number => AuditLimits.Web with { Entries = number }),
        (nameof(AuditLimits.DirectoryBytes), number => AuditLimits.Web with { DirectoryBytes = number }),
        (nameof(AuditLimits.EntryBytes), number => AuditLimits.Web with { EntryBytes = number }),
        (nameof(AuditLimits.InflatedBytes), number => AuditLimits.Web with { InflatedBytes = number }),
        (nameof(AuditLimits.Ratio), number => AuditLimits.Web with { Ratio = number }),
        (nameof(AuditLimits.RecordBytes), number => AuditLimits.Web with { RecordBytes = number }),
        (nameof(AuditLimits.Columns), number => AuditLimits.Web with { Columns = number }),
        (nameof(AuditLimits.Rows), number => AuditLimits.Web with { Rows = number }),
    ];

    [Fact]
    public void Every_limit_is_here() =>
        Assert.Equal(
            typeof(AuditLimits).GetProperties().Where(property => property.PropertyType == typeof(int) || property.PropertyType == typeof(long)).Select(property => property.Name),
            All.Select(limit => limit.Name));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_limit_below_one_is_refused_where_it_is_set(int number) =>
        Assert.All(All, limit => Assert.Throws<ArgumentOutOfRangeException>(() => limit.With(number)));

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void A_limit_of_one_or_more_is_kept(int number) =>
        Assert.All(All, limit => Assert.Equal(number, Convert.ToInt64(typeof(AuditLimits).GetProperty(limit.Name)!.GetValue(limit.With(number)), null)));

    [Fact]
    public void There_are_always_limits() => Assert.Throws<ArgumentNullException>(() => new ReadOptions { Limits = null! });

    [Fact]
    public async Task The_largest_numbers_limit_nothing()
    {
        var none = new AuditLimits
        {
            SourceBytes = long.MaxValue,
            Entries = int.MaxValue,
            DirectoryBytes = int.MaxValue,
            EntryBytes = long.MaxValue,
            InflatedBytes = long.MaxValue,
            Ratio = int.MaxValue,
            RecordBytes = 1 << 20,
            Columns = int.MaxValue,
            Rows = int.MaxValue,
        };
        await using var forward = new FaultStream(Exported.Zip(Two), new Fault());
        Assert.Empty((await ProfileReaders.Default.ReadAsync(forward, new ReadOptions { Limits = none })).Sources[0].Unread);
        Assert.Empty((await UnreadAsync(none)));
    }

    [Theory]
    [InlineData(1, "PA-ZIP-ENTRIES")]
    [InlineData(2, null)]
    [InlineData(3, null)]
    public async Task A_folder_may_have_as_many_files_as_the_limit(int entries, string? code)
    {
        var limits = AuditLimits.Web with { Entries = entries };
        if (code is null)
            Assert.Empty(await UnreadAsync(limits));
        else
            Assert.Equal(code, (await Assert.ThrowsAsync<UnreadableProfileException>(() => UnreadAsync(limits))).Code);
    }

    [Fact]
    public async Task A_folder_without_end_is_listed_one_file_beyond_the_limit()
    {
        var asked = 0;
        IEnumerable<ExportFile> Endless()
        {
            while (true)
                yield return new ExportFile($"{++asked}.csv", _ => throw new InvalidOperationException("Nothing is opened."));
        }

        var refusal = await Assert.ThrowsAsync<UnreadableProfileException>(async () => await ExportReader.ReadFilesAsync(Endless()));
        Assert.Equal(("PA-ZIP-ENTRIES", AuditLimits.Web.Entries + 1), (refusal.Code, asked));
    }

    [Fact]
    public async Task A_file_may_be_as_long_as_the_limit()
    {
        Assert.Equal(["PA-LIMIT-FILE"], await UnreadAsync(AuditLimits.Web with { EntryBytes = Longer - 1 }));
        Assert.Empty(await UnreadAsync(AuditLimits.Web with { EntryBytes = Longer }));
        Assert.Empty(await UnreadAsync(AuditLimits.Web with { EntryBytes = Longer + 1 }));
    }

    [Fact]
    public async Task All_files_may_be_as_long_together_as_the_limit()
    {
        Assert.Equal(["PA-LIMIT-TOTAL"], await UnreadAsync(AuditLimits.Web with { InflatedBytes = Both - 1 }));
        Assert.Empty(await UnreadAsync(AuditLimits.Web with { InflatedBytes = Both }));
        Assert.Empty(await UnreadAsync(AuditLimits.Web with { InflatedBytes = Both + 1 }));
    }

    [Fact]
    public async Task A_snapshot_may_be_as_long_as_the_limit_of_a_source_and_of_a_file()
    {
        var json = Exported.Bytes("""{"elements":[{"snapshotDomain":"SKILLS","snapshotData":[{"Name":"C#"}]}]}""");
        foreach (var with in new Func<int, AuditLimits>[] { bytes => AuditLimits.Web with { SourceBytes = bytes }, bytes => AuditLimits.Web with { EntryBytes = bytes } })
        {
            Assert.Equal("PA-IN-SIZE", (await Exported.RefusedAsync(json, with(json.Length - 1))).Code);
            Assert.True((await Exported.ReadAsync(json, with(json.Length))).Skills.IsObserved);
            Assert.True((await Exported.ReadAsync(json, with(json.Length + 1))).Skills.IsObserved);
        }
    }

    private static async Task<IEnumerable<string>> UnreadAsync(AuditLimits limits)
    {
        var files = Two.Select(file => new ExportFile(file.Name, _ => ValueTask.FromResult<Stream>(new MemoryStream(Exported.Bytes(file.Text)))));
        return (await ExportReader.ReadFilesAsync(files, new ReadOptions { Limits = limits })).Sources[0].Unread.Select(part => part.Code);
    }
}
