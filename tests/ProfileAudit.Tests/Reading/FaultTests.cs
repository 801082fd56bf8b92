using ProfileAudit.Reading;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading;

/// <summary>Every operation on a source fails once: the reading ends as a profile that says so, or as the one exception.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_source_that_fails_anywhere_is_refused_or_read_in_part(bool canSeek)
    {
        var zip = SampleExports.Zip("partial");
        var (refused, partly) = (0, 0);
        for (var failAt = 1; ; failAt++)
        {
            using var source = new FaultStream(zip, failAt, canSeek);
            try
            {
                var profile = await ProfileReaders.Default.ReadAsync(source);
                if (source.Operations < failAt)
                {
                    Assert.Empty(profile.Sources[0].Unread);
                    break;
                }

                var unread = Assert.Single(profile.Sources[0].Unread);
                Assert.Equal("PA-FILE-ACCESS", unread.Code);
                Assert.DoesNotContain("fire", unread.Reason, StringComparison.Ordinal);
                partly++;
            }
            catch (UnreadableProfileException exception)
            {
                Assert.Equal("PA-IN-ACCESS", exception.Code);
                Assert.DoesNotContain("fire", exception.Message, StringComparison.Ordinal);
                refused++;
            }
        }

        Assert.True(refused > 10, $"{refused} were refused, {partly} read in part.");
        Assert.Equal(canSeek, partly > 0);
    }
}
