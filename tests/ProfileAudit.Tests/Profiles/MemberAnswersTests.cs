using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Profiles;

public sealed class MemberAnswersTests
{
    [Fact]
    public void An_answer_wins_over_every_source_and_says_where_it_is_from()
    {
        var photo = Assert.IsType<Fact<ProfileImage>.Observed>(Answers("photo=yes").Join(TestProfile.Bare).Photo);
        Assert.True(photo.Value.IsSet);
        Assert.Equal(SourceKind.Answers, Assert.Single(photo.Origins).Source);
        Assert.Equal(SourceKind.Answers, Answers("photo=yes").Join(TestProfile.Bare).Sources[^1].Kind);
    }

    [Fact]
    public void Every_answer_reaches_its_fact()
    {
        var profile = Answers("photo=no", "banner=YES", "Groups=3", "connections = 41", "url=https://www.linkedin.com/in/adasample").Join(TestProfile.Unseen);
        Assert.False(profile.Photo.Match(image => image.IsSet, _ => true));
        Assert.True(profile.Banner.Match(image => image.IsSet, _ => false));
        Assert.Equal(Tally.Exactly(3), profile.Groups.Match(tally => tally, _ => default));
        Assert.Equal(Tally.Exactly(41), profile.ConnectionCount.Match(tally => tally, _ => default));
        Assert.True(profile.PublicAddress.IsObserved);
        Assert.False(profile.Headline.IsObserved);
    }

    [Fact]
    public void A_yes_keeps_the_day_of_the_upload_and_a_no_does_not()
    {
        Assert.NotNull(Answers("photo=yes").Join(TestProfile.Flourishing).Photo.Match(image => image.UploadedOn, _ => null));
        Assert.Null(Answers("photo=no").Join(TestProfile.Flourishing).Photo.Match(image => image.UploadedOn, _ => null));
    }

    [Fact]
    public void An_answer_that_a_source_contradicts_wins_and_a_note_says_that_they_differ()
    {
        var export = Joined.As(TestProfile.Flourishing, SourceKind.Export, ArchiveKind.Complete, TestProfile.AsOf);
        foreach (var read in new[] { export, Profile.Join(export) })
        {
            var joined = Answers("photo=no", "banner=yes", "connections=3").Join(read);
            Assert.Equal((false, Tally.Exactly(3)), (joined.Photo.Value().IsSet, joined.ConnectionCount.Value()));
            Assert.Equal(
                [
                    "Your photo differs between your answer and the export; your answer is taken, since you know it best.",
                    "The number of your connections differs between your answer and the export; your answer is taken, since you know it best.",
                ],
                joined.Diagnostics.Where(note => note.Code == "PA-JOIN-CONFLICT").Select(note => note.Message.ToString()));
        }
    }

    [Fact]
    public void An_answer_that_agrees_or_that_no_source_speaks_of_is_no_contradiction()
    {
        Assert.Empty(Answers("photo=yes").Join(TestProfile.Flourishing).Diagnostics);
        Assert.Empty(Answers("photo=no", "groups=2").Join(TestProfile.Unseen).Diagnostics);
    }

    [Fact]
    public void Answering_before_a_source_is_added_comes_to_the_same_as_after()
    {
        var (export, page) = (Joined.As(TestProfile.Flourishing, SourceKind.Export, ArchiveKind.Complete, TestProfile.AsOf), Joined.As(TestProfile.Bare, SourceKind.Page, null, null));
        var (before, after) = (Profile.Join(Answers("photo=no").Join(export), page), Answers("photo=no").Join(Profile.Join(export, page)));
        Assert.Equal(FactsText.Of(after), FactsText.Of(before));
        Assert.Equal(after.Diagnostics.AsEnumerable(), before.Diagnostics);
    }

    [Fact]
    public void Without_an_answer_the_profile_stays_as_it_is() => Assert.Same(TestProfile.Bare, new MemberAnswers().Join(TestProfile.Bare));

    [Theory]
    [InlineData("photo")]
    [InlineData("photo=")]
    [InlineData("photo=maybe")]
    [InlineData("groups=-1")]
    [InlineData("groups=many")]
    [InlineData("connections=1,000")]
    [InlineData("url=")]
    [InlineData("shoe=42")]
    [InlineData("=yes")]
    public void What_is_not_understood_is_not_taken(string text)
    {
        Assert.False(new MemberAnswers().TryWith(text, out var answers));
        Assert.Equal(new MemberAnswers(), answers);
    }

    private static MemberAnswers Answers(params string[] texts) => texts.Aggregate(
        new MemberAnswers(),
        (so, text) => so.TryWith(text, out var answers) ? answers : throw new InvalidOperationException($"{text} was not understood."));
}
