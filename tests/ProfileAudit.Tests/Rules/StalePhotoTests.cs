using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class StalePhotoTests() : RuleTests(RuleCatalog.StalePhoto)
{
    [Theory]
    [InlineData("2026-03-02", 1)]
    [InlineData("2026-03-01", 1)]
    [InlineData("2024-03-01", 1)]
    [InlineData("2024-02-28", 0.9989733059548255)]
    [InlineData("2023-03-01", 0.7498288843258042)]
    [InlineData("2022-03-01", 0.5)]
    [InlineData("2020-03-01", 0.2501711156741958)]
    [InlineData("2018-03-02", 0.0003422313483915085)]
    [InlineData("2018-03-01", 0)]
    [InlineData("2009-03-01", 0)]
    public void The_age_of_the_newest_upload_decides(string uploaded, double score) => Scores(With(Day(uploaded)), score);

    [Theory]
    [InlineData("2025-06-05", "Your photo has been up for less than a year, since 5 June 2025.")]
    [InlineData("2025-03-01", "Your photo has been up for about a year, since 1 March 2025.")]
    [InlineData("2017-03-01", "Your photo has been up for about 9 years, since 1 March 2017.")]
    public void The_message_has_the_members_figure(string uploaded, string message) => Assert.Equal(message, Find(With(Day(uploaded))).Message);

    [Fact]
    public void The_finding_says_where_the_day_was_seen() =>
        Assert.Equal(new Evidence("photo uploaded", "2025-06-05", "Rich_Media.csv"), Assert.Single(Find(With(Day("2025-06-05"))).Evidence));

    [Fact]
    public void A_photo_without_a_day_has_no_age_that_could_be_told() => CannotTell(With(null));

    [Fact]
    public void An_age_needs_a_day_to_count_back_from() => NeedsADate(With(Day("2025-06-05")));

    [Fact]
    public void Without_a_photo_the_question_makes_no_sense() =>
        DoesNotApply(TestProfile.Unseen with { Photo = TestProfile.Seen(new ProfileImage(false)) });

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);

    private static Profile With(DateOnly? uploaded) => TestProfile.Unseen with { Photo = TestProfile.Seen(new ProfileImage(true, uploaded), "Rich_Media.csv") };
}
