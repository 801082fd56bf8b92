using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Excuses;

/// <summary>"I don't see the benefit": what the member has to give, and how much of it was given.</summary>
internal static class NoBenefit
{
    public static string? Figures(Profile profile, AuditContext context)
    {
        if (context.LastMonths(12) is not { } window)
            return null;
        List<string> has =
        [
            .. profile.Skills.Some() is { } skills ? new[] { Wording.Count(skills, "skill", "skills") } : [],
            .. profile.Positions.Match(all => all.Length, _ => 0) is > 0 and var positions ? new[] { Wording.Count(positions, "position", "positions") } : [],
        ];
        List<string> gave =
        [
            .. profile.Posts.Within(window) is { } posts ? new[] { $"shared {Wording.HowMany(Tally.Exactly(posts), "post", "posts")}" } : [],
            .. profile.Comments.Within(window) is { } comments ? new[] { $"wrote {Wording.HowMany(Tally.Exactly(comments), "comment", "comments")}" } : [],
        ];
        if (has.Count == 0 || gave.Count == 0)
            return null;
        var who = profile.ConnectionCount.Some() is { } connections
            ? connections == 1 ? "Your one connection may have a question that you can answer." : $"One of your {connections} connections may have a question that you can answer."
            : "Somebody may have a question that you can answer.";
        return $"Your profile lists {Answers.Listed(has)}, and in {window.Named()} you {Answers.Listed(gave)}. {who}";
    }
}
