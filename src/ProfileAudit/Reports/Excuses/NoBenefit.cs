using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Excuses;

/// <summary>"I don't see the benefit": what the member has to give, and how much of it was given.</summary>
internal static class NoBenefit
{
    // Who shares something every month does not ask what it is good for.
    private const int Enough = 12;

    public static Text? Figures(Profile profile, AuditContext context)
    {
        if (context.LastMonths(12) is not { } window || profile.Posts.Within(window) >= Enough)
            return null;
        ImmutableArray<TextValue> has =
        [
            .. profile.Skills.Some() is { } skills ? (Text[])[Text.Of("excuse.no-benefit.skills", "{skills, plural, one {# skill} other {# skills}}", ("skills", skills))] : [],
            .. profile.Positions.Match(all => all.Length, _ => 0) is > 0 and var positions
                ? (Text[])[Text.Of("excuse.no-benefit.positions", "{positions, plural, one {# position} other {# positions}}", ("positions", positions))]
                : [],
        ];
        ImmutableArray<TextValue> gave =
        [
            .. profile.Posts.Within(window) is { } posts
                ? (Text[])[Text.Of("excuse.no-benefit.posts", "shared {posts, plural, =0 {no posts} one {# post} other {# posts}}", ("posts", posts))]
                : [],
            .. profile.Comments.Within(window) is { } comments
                ? (Text[])[Text.Of("excuse.no-benefit.comments", "wrote {comments, plural, =0 {no comments} one {# comment} other {# comments}}", ("comments", comments))]
                : [],
        ];
        if (has.IsEmpty || gave.IsEmpty)
            return null;
        return Text.Of(
            "excuse.no-benefit.figures",
            "Your profile lists {has}, and in the 12 months to {day} you {gave}. {who}",
            ("has", new TextValue.Listed(has)),
            ("day", window.Through),
            ("gave", new TextValue.Listed(gave)),
            ("who", Who(profile)));
    }

    private static Text Who(Profile profile) => profile.ConnectionCount.Some() is { } connections
        ? Text.Of(
            "excuse.no-benefit.who",
            "{connections, plural, one {Your one connection} other {One of your # connections}} may have a question that you can answer.",
            ("connections", connections))
        : Text.Of("excuse.no-benefit.somebody", "Somebody may have a question that you can answer.");
}
