using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class TakesMoreThanGivesTests() : RuleTests(RuleCatalog.TakesMoreThanGives)
{
    private static readonly DateOnly FirstDay = new(2025, 3, 2);
    private static readonly DateOnly DayBefore = new(2025, 3, 1);
    private static readonly DateOnly DayAfter = new(2026, 3, 2);

    // Nothing in the last year, and everything seen.
    private static readonly Profile Quiet = TestProfile.Unseen with
    {
        Comments = TestProfile.Log(0),
        Reactions = TestProfile.Log(0),
        RecommendationsGiven = TestProfile.Seen(ImmutableArray<Recommendation>.Empty),
        EndorsementsGiven = TestProfile.Log(0),
        Posts = TestProfile.Log(0),
        Invitations = TestProfile.Seen(ImmutableArray<Invitation>.Empty),
    };

    [Theory]
    [InlineData(0, 4, 0)]
    [InlineData(2, 4, 0.25)]
    [InlineData(4, 4, 0.5)]
    [InlineData(8, 4, 0.75)]
    [InlineData(12, 4, 1)]
    [InlineData(40, 4, 1)]
    public void What_was_given_for_each_thing_asked_decides(int comments, int posts, double score) =>
        Scores(Quiet with { Comments = TestProfile.Log(comments), Posts = TestProfile.Log(posts) }, score);

    [Fact]
    public void Each_gift_weighs_what_it_takes()
    {
        var asking = Quiet with { Posts = TestProfile.Log(10) };
        Scores(asking with { Comments = Log(FirstDay) }, 0.05);
        Scores(asking with { EndorsementsGiven = Log(FirstDay) }, 0.05);
        Scores(asking with { Reactions = Log(FirstDay) }, 0.01);
        Scores(asking with { RecommendationsGiven = Given(FirstDay) }, 0.25);
    }

    [Fact]
    public void Posts_and_invitations_ask_alike()
    {
        var giving = Quiet with { Comments = Log(TestProfile.AsOf) };
        Scores(giving with { Posts = Log(FirstDay, FirstDay) }, 0.25);
        Scores(giving with { Invitations = Sent(FirstDay, FirstDay) }, 0.25);
        Scores(giving with { Posts = Log(FirstDay), Invitations = Sent(FirstDay) }, 0.25);
    }

    [Fact]
    public void Invitations_by_others_ask_nothing_dated_or_not()
    {
        var incoming = TestProfile.Invited with { Direction = InvitationDirection.Incoming };
        Scores(
            Quiet with
            {
                Comments = Log(TestProfile.AsOf),
                Posts = Log(TestProfile.AsOf),
                Invitations = TestProfile.Seen<ImmutableArray<Invitation>>([incoming, incoming with { SentOn = null }]),
            },
            0.5);
    }

    [Fact]
    public void Only_the_last_year_counts()
    {
        var profile = Quiet with { Comments = Log(TestProfile.AsOf), Posts = Log(TestProfile.AsOf) };
        foreach (var outside in new[] { DayBefore, DayAfter })
        {
            Scores(
                profile with
                {
                    Comments = Log(TestProfile.AsOf, outside),
                    Reactions = Log(outside),
                    RecommendationsGiven = Given(outside),
                    EndorsementsGiven = Log(outside),
                    Posts = Log(TestProfile.AsOf, outside),
                    Invitations = Sent(outside),
                },
                0.5);
        }
    }

    [Fact]
    public void Who_gives_and_asks_nothing_is_kept() => Kept(
        Quiet with { Reactions = Log(TestProfile.AsOf) },
        "In the 12 months to 1 March 2026 you gave others no comments, 1 reaction, no recommendations and no endorsements, and sent out no posts and no invitations.");

    [Fact]
    public void Who_asks_nothing_is_kept_under_any_curve()
    {
        var stern = new Rulebook("1.0.0", "test", [RuleCatalog.TakesMoreThanGives]).Curving("takes-more-than-gives", Curve.Through((0, 0), (9, 0.5)));
        Assert.Equal(1, new ProfileAuditor(stern).Audit(Quiet with { Reactions = Log(TestProfile.AsOf) }).Findings[0].Score);
        Assert.Equal(0.5, new ProfileAuditor(stern).Audit(Quiet with { Comments = TestProfile.Log(9), Posts = TestProfile.Log(1) }).Findings[0].Score);
    }

    [Fact]
    public void With_nothing_on_either_side_there_is_nothing_to_weigh()
    {
        DoesNotApply(Quiet);
        DoesNotApply(Quiet with { Posts = Log(DayBefore), Comments = Log(DayBefore) });
    }

    [Fact]
    public void The_message_has_every_figure()
    {
        Scores(
            Quiet with { Posts = Log(TestProfile.AsOf) },
            0,
            "In the 12 months to 1 March 2026 you gave others no comments, no reactions, no recommendations and no endorsements, and sent out 1 post and no invitations.");
        Scores(
            Quiet with
            {
                Comments = TestProfile.Log(3),
                Reactions = TestProfile.Log(10),
                RecommendationsGiven = Given(TestProfile.AsOf),
                EndorsementsGiven = TestProfile.Log(2),
                Posts = TestProfile.Log(11),
                Invitations = Sent(TestProfile.AsOf),
            },
            0.5,
            "In the 12 months to 1 March 2026 you gave others 3 comments, 10 reactions, 1 recommendation and 2 endorsements, and sent out 11 posts and 1 invitation.");
    }

    [Fact]
    public void Both_sides_of_the_balance_are_evidence() => Assert.Equal(
        ["comments, reactions, recommendations and endorsements, weighed: 4.2", "posts and invitations: 3"],
        Find(Quiet with { Comments = TestProfile.Log(4), Reactions = Log(FirstDay), Posts = TestProfile.Log(2), Invitations = Sent(FirstDay) })
            .Evidence.Select(item => $"{item.Label}: {item.Value}"));

    [Fact]
    public void Each_of_the_six_has_to_be_seen()
    {
        var profile = Quiet with { Comments = Log(TestProfile.AsOf), Posts = Log(TestProfile.AsOf) };
        Assert.All(
            new[]
            {
                profile with { Comments = TestProfile.Hidden },
                profile with { Reactions = TestProfile.Hidden },
                profile with { RecommendationsGiven = TestProfile.Hidden },
                profile with { EndorsementsGiven = TestProfile.Hidden },
                profile with { Posts = TestProfile.Hidden },
                profile with { Invitations = TestProfile.Hidden },
            },
            blinded => CannotTell(blinded, TestProfile.Hidden));
    }

    [Fact]
    public void Each_of_the_six_has_to_be_dated()
    {
        var profile = Quiet with { Comments = Log(TestProfile.AsOf), Posts = Log(TestProfile.AsOf) };
        Assert.All(
            new[]
            {
                profile with { Comments = Log(TestProfile.AsOf, null) },
                profile with { Reactions = Log([null]) },
                profile with { RecommendationsGiven = Given([null]) },
                profile with { EndorsementsGiven = Log([null]) },
                profile with { Posts = Log(TestProfile.AsOf, null) },
                profile with { Invitations = Sent([null]) },
            },
            undated => CannotTell(undated));
    }

    [Fact]
    public void The_last_twelve_months_need_an_end() => NeedsADate(Quiet with { Comments = Log(TestProfile.AsOf) });

    private static Fact<ActivityLog> Log(params DateOnly?[] days) => TestProfile.Seen(ActivityLog.From(days));

    private static Fact<ImmutableArray<Recommendation>> Given(params DateOnly?[] days) =>
        TestProfile.Seen<ImmutableArray<Recommendation>>([.. days.Select(day => TestProfile.Praise with { WrittenOn = day })]);

    private static Fact<ImmutableArray<Invitation>> Sent(params DateOnly?[] days) =>
        TestProfile.Seen<ImmutableArray<Invitation>>([.. days.Select(day => TestProfile.Invited with { SentOn = day })]);
}
