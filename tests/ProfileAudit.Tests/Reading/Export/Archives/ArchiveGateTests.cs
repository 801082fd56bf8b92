using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>Every crafted archive is read as everybody would read it, or refused.</summary>
public sealed class ArchiveGateTests
{
    internal static Dictionary<string, CraftedArchive> Archives { get; } = new[]
    {
        EndRecordArchives.All, Zip64Archives.All, DirectoryArchives.All, LocalHeaderArchives.All, OverlapArchives.All, NameArchives.All, MethodArchives.All,
        DescriptorArchives.All, BombArchives.All, PolyglotArchives.All, WriterArchives.All,
    }.SelectMany(family => family).ToDictionary(archive => archive.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Archives.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_crafted_archive_is_read_as_everybody_would_or_refused(string name)
    {
        var (_, make, code) = Archives[name];
        Profile profile;
        try
        {
            profile = await Exported.ReadAsync(make());
        }
        catch (UnreadableProfileException exception) when (name[0] is 'n' or 'i')
        {
            Assert.Equal(code ?? exception.Code, exception.Code);
            return;
        }

        Assert.NotEqual('n', name[0]);
        var unread = profile.Sources[0].Unread;
        if (name[0] == 'i')
            return;
        Assert.Single(profile.Courses.Value());
        if (name[0] == 'y')
        {
            Assert.Empty(unread);
            Assert.Equal(Tally.Exactly(1), profile.Skills.Value());
            return;
        }

        Assert.NotEmpty(unread);
        Assert.All(unread, part => Assert.True(code is null ? part.Code.StartsWith("PA-ZIP-", StringComparison.Ordinal) : part.Code == code, part.Code));
        Assert.IsType<Blindspot.Damaged>(profile.Skills.Why());
    }

    [Fact]
    public void There_are_as_many_as_the_guide_says()
    {
        Assert.True(Archives.Count >= 350, $"{Archives.Count} archives");
        Assert.True(WriterArchives.All.Count(archive => archive.Name[0] == 'y') >= 30);
        Assert.All(Archives.Keys, name => Assert.Matches("^[ynpi]_[a-z0-9_]+$", name));
    }
}
