using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Profiles;

public sealed class ProfileJoinTests
{
    [Fact]
    public void Every_fact_comes_from_the_first_source_that_shows_it()
    {
        var shown = TestProfile.Flourishing;
        var joined = Profile.Join(TestProfile.Unseen, shown);
        Assert.Equal(shown with { Sources = joined.Sources, Diagnostics = joined.Diagnostics }, joined);
        Assert.Equal(2, joined.Sources.Length);
        var headline = TestProfile.Unseen with { Headline = TestProfile.Seen("First") };
        Assert.Equal("First", Profile.Join(headline, shown with { Sources = TestProfile.Unseen.Sources }).Headline.Value());
    }

    [Fact]
    public void The_fullest_export_is_asked_first_and_nothing_is_added_up()
    {
        var basic = TestProfile.Bare with
        {
            Sources = [new ProfileSource(SourceKind.Export, ArchiveKind.Basic, "It is.", 9, [])],
            ConnectionCount = TestProfile.Seen(Tally.Exactly(30)),
            NewestDate = new DateOnly(2026, 5, 1),
        };
        var complete = TestProfile.Bare with { ConnectionCount = TestProfile.Seen(Tally.Exactly(31)) };
        var joined = Profile.Join(basic, complete);
        Assert.Equal(31, joined.ConnectionCount.Value().Count);
        // Windows of the complete export's facts must not reach beyond its own newest day.
        Assert.Equal(TestProfile.AsOf, joined.NewestDate);
    }

    [Fact]
    public void One_profile_joins_to_itself_and_none_to_nothing()
    {
        Assert.Equal(TestProfile.Bare, Profile.Join(TestProfile.Bare));
        Assert.Throws<ArgumentException>(() => Profile.Join([]));
    }

    [Fact]
    public void What_was_seen_wins_over_what_a_missing_file_let_conclude()
    {
        var none = TestProfile.Bare with { Skills = Fact.Observed(Tally.Exactly(0), new Origin(SourceKind.Export, "no Skills.csv") { IsInferred = true }) };
        var some = TestProfile.Unseen with { Skills = TestProfile.Seen(Tally.Exactly(30)) };
        Assert.Equal(30, Profile.Join(none, some).Skills.Value().Count);
        Assert.Equal(0, Profile.Join(none, TestProfile.Unseen).Skills.Value().Count);
    }
}
