using ProfileAudit.Profiles;
using ProfileAudit.Reading;

namespace ProfileAudit.Samples.BrowserHost;

/// <summary>Why there is no report.</summary>
/// <param name="Code">The stable code, see docs/errors.md.</param>
/// <param name="Message">What is wrong, as one sentence.</param>
/// <param name="NextStep">What to do about it, as one sentence.</param>
public sealed record Refusal(string Code, string Message, string NextStep)
{
    private static readonly Refusal TooMany = new("PAGE-FILES", "More files were chosen than this page takes.", "Choose the ZIP file that LinkedIn sent you, and at most a saved page with it.");
    private static readonly Refusal Mistake = new("PAGE-MISTAKE", "Something went wrong that should not.", "Reload the page and try again; your file has not left your computer.");

    public static Refusal Of(Exception exception) => exception switch
    {
        UnreadableProfileException unreadable => new(unreadable.Code, unreadable.Message, unreadable.NextStep),
        DifferentPeopleException strangers => new(strangers.Code, strangers.Message, strangers.NextStep),
        InvalidOperationException => TooMany,
        _ => Mistake,
    };
}
