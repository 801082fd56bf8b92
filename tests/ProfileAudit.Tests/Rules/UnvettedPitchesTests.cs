using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class UnvettedPitchesTests() : RuleTests(RuleCatalog.UnvettedPitches)
{
    private static readonly Conversation Pitch = TestProfile.Talk with { Sent = 0, Received = 2, IsOpenedByMember = false, IsLastTheirs = true, LastOn = new DateOnly(2025, 5, 6) };

    [Theory]
    [InlineData(0, 1, "There is no conversation in which only the other side wrote, 2 messages or more.")]
    [InlineData(1, 0, "There is 1 conversation in which only the other side wrote, 2 messages or more, and you have not answered.")]
    [InlineData(7, 0, "There are 7 conversations in which only the other side wrote, 2 messages or more, and you have not answered.")]
    public void It_tells_how_many_there_are(int pitches, double score, string message) => Scores(With([TestProfile.Talk, .. Enumerable.Repeat(Pitch, pitches)]), score, message);

    [Fact]
    public void One_message_is_no_pressure()
    {
        Scores(With(Pitch with { Received = 1 }), 1);
        Scores(With(Pitch with { Received = 3 }), 0);
    }

    [Fact]
    public void An_answer_makes_it_a_talk_and_groups_and_advertisements_are_none()
    {
        Scores(With(Pitch with { Sent = 1 }), 1);
        Scores(With(Pitch with { Other = null }), 1);
        Scores(With(Pitch with { IsAdvertising = true }), 1);
    }

    [Theory]
    [InlineData("2025-05-06", "2025-05-30", "May 2025")]
    [InlineData("2025-05-06", "2024-01-30", "January 2024 to May 2025")]
    public void It_tells_the_months_and_nobodys_name(string one, string other, string months)
    {
        var finding = Find(With(Pitch with { LastOn = Day(one) }, Pitch with { LastOn = Day(other) }));
        Assert.Equal([("conversations that only the other side wrote in", "2"), ("their last messages", months)], finding.Evidence.Select(item => (item.Label, item.Value)));
    }

    [Fact]
    public void Without_a_date_the_months_are_left_out() =>
        Assert.Single(Find(With(Pitch with { FirstOn = null, LastOn = null, HasDates = false })).Evidence);

    [Fact]
    public void What_was_passed_over_might_be_the_answer()
    {
        CannotTell(TestProfile.Unseen with { Correspondence = TestProfile.Talks([Pitch], hasGaps: true) });
        CannotTell(TestProfile.Unseen with { Correspondence = TestProfile.Talks([], hasGaps: true) });
    }

    [Fact]
    public void It_never_advises_to_remove_by_rule() =>
        Assert.DoesNotContain("remove", RuleCatalog.UnvettedPitches.Info.Remedy, StringComparison.OrdinalIgnoreCase);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Profile With(params Conversation[] talks) => TestProfile.Unseen with { Correspondence = TestProfile.Talks(talks) };
}
