using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>A good archive with one thing wrong: every such archive is a report in which less is told, or is refused.</summary>
public sealed class MutantTests
{
    private static readonly AuditOptions Day = new() { AsOf = new DateOnly(2026, 3, 1) };

    private static byte[] Whole { get; } = RawZip.Of(
        RawZip.Skills with { Flags = 0x0808 },
        RawZip.Courses,
        new RawEntry(Exported.Account.Name, Exported.Account.Text),
        new RawEntry(Exported.Follows.Name, Exported.Follows.Text) { Method = 0 },
        new RawEntry(Exported.Slow.Name, Exported.Slow.Text),
        new RawEntry("Positions.csv", Exported.PositionsHeader + "Example GmbH,Engineer,Builds small bridges,Springfield,Jan 2021,\n")).ToArray();

    [Fact]
    public async Task An_archive_that_breaks_off_is_refused()
    {
        for (var length = 0; length < Whole.Length; length++)
            await Exported.RefusedAsync(Whole[..length]);
    }

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x20)]
    [InlineData(0x80)]
    [InlineData(0xFF)]
    public async Task A_wrong_byte_only_hides(int flip)
    {
        var before = new ProfileAuditor().Audit(await Exported.ReadAsync(Whole), Day);
        var read = 0;
        for (var at = 0; at < Whole.Length; at++)
        {
            var wrong = (byte[])Whole.Clone();
            wrong[at] ^= (byte)flip;
            if (await TryReadAsync(wrong) is not { } profile)
                continue;
            read++;
            foreach (var (was, now) in before.Findings.Zip(new ProfileAuditor().Audit(profile, Day).Findings))
            {
                Assert.True(
                    now.Outcome is Outcome.CannotTell || (now.Outcome == was.Outcome && !(now.Score < was.Score)),
                    $"Byte {at}: {was.Rule.Id} was {was.Outcome} ({was.Score}) and became {now.Outcome} ({now.Score}).");
            }
        }

        // Most wrong bytes stand in data, and cost only the file they stand in.
        Assert.True(read > Whole.Length / 4, $"{read} of {Whole.Length}");
    }

    private static async Task<Profile?> TryReadAsync(byte[] archive)
    {
        try
        {
            return await Exported.ReadAsync(archive);
        }
        catch (UnreadableProfileException)
        {
            return null;
        }
    }
}
