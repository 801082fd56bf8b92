using System.Collections.Immutable;
using ProfileAudit.Extensions.DependencyInjection;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Rendering;

namespace ProfileAudit.Tool;

/// <summary>What went wrong, in lines for a person. A stack trace helps no member.</summary>
/// <param name="ExitCode">What the command ends with.</param>
/// <param name="Lines">One sentence or two each, the stable code first.</param>
internal sealed record Failure(int ExitCode, ImmutableArray<string> Lines)
{
    public static Failure Of(Exception exception) => exception switch
    {
        ToolException ours => new(ours.ExitCode, [ours.Message]),
        RulebookException rulebook => new(Tool.ExitCode.WrongUsage, [.. rulebook.Errors.Select(error => $"{rulebook.Code}: {error}")]),
        UnreadableProfileException profile => Unreadable(profile.Code, profile.Message, profile.NextStep),
        DifferentPeopleException people => Unreadable(people.Code, people.Message, people.NextStep),
        UnreadableReportException report => Unreadable(report.Code, report.Message, report.NextStep),
        // A mistake of ours. The message may hold values, so only the type is told.
        _ => new(Tool.ExitCode.Bug, [$"PA-BUG: Something went wrong inside profile-audit ({exception.GetType().Name}). Please report it, but never attach your export."]),
    };

    private static Failure Unreadable(string code, string message, string nextStep) => new(Tool.ExitCode.UnreadableSource, [$"{code}: {message} {nextStep}"]);
}
