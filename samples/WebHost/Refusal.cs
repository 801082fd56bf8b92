using Microsoft.AspNetCore.Mvc;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;

namespace ProfileAudit.Samples.WebHost;

/// <summary>Why there is no report. The codes of the library are its own, those of this host begin with WEB; no text holds a value of the member's.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Message">What is wrong, as one sentence.</param>
/// <param name="NextStep">What to do about it, as one sentence.</param>
internal sealed record Refusal(int Status, string Code, string Message, string NextStep)
{
    public static Refusal NoForm { get; } = new(StatusCodes.Status415UnsupportedMediaType, "WEB-FORM", "What was sent is no form with files.", "Send the form of the front page, or multipart/form-data with a file.");
    public static Refusal BrokenForm { get; } = new(StatusCodes.Status400BadRequest, "WEB-BROKEN", "The upload broke off or is damaged.", "Send it again.");
    public static Refusal NoFile { get; } = new(StatusCodes.Status400BadRequest, "WEB-FILE", "No file was chosen.", "Choose the ZIP file that LinkedIn sent you.");
    public static Refusal NoSuchLanguage { get; } = new(StatusCodes.Status400BadRequest, "WEB-LANGUAGE", "There is no report in that language.", "Choose one of the languages of the form.");
    public static Refusal NoToken { get; } = new(StatusCodes.Status400BadRequest, "WEB-TOKEN", "The form is too old, or the browser keeps no cookies for this page.", "Open the front page again and send the form from there.");
    public static Refusal TooLarge { get; } = new(StatusCodes.Status413PayloadTooLarge, "PA-IN-SIZE", "The upload is larger than this page takes.", "Send the archive as LinkedIn made it, with nothing added.");
    public static Refusal TooMany { get; } = new(StatusCodes.Status429TooManyRequests, "WEB-BUSY", "Too many audits were asked for.", "Wait a minute and send the form again.");
    public static Refusal TooSlow { get; } = new(StatusCodes.Status504GatewayTimeout, "WEB-TIME", "The audit took longer than this page waits.", "Send the form again; on a slow connection, send the archive alone.");

    /// <summary>What an exception of an audit means for who asked; null for those that are mistakes of ours.</summary>
    public static Refusal? Of(Exception exception) => exception switch
    {
        RefusedException refused => refused.Refusal,
        UnreadableProfileException unreadable => new(StatusCodes.Status422UnprocessableEntity, unreadable.Code, unreadable.Message, unreadable.NextStep),
        DifferentPeopleException strangers => new(StatusCodes.Status422UnprocessableEntity, strangers.Code, strangers.Message, strangers.NextStep),
        // Kestrel's limit on the body, and the form's limit on one file.
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException => TooLarge,
        IOException => BrokenForm,
        _ => null,
    };

    /// <summary>The same as RFC 9457 has it.</summary>
    public ProblemDetails ToProblem() => new()
    {
        Type = $"urn:profile-audit:{Code}",
        Status = Status,
        Title = Message,
        Detail = NextStep,
        Extensions = { ["code"] = Code, ["nextStep"] = NextStep },
    };
}

/// <summary>Ends an audit with a refusal.</summary>
/// <param name="refusal">The refusal.</param>
internal sealed class RefusedException(Refusal refusal) : Exception
{
    public Refusal Refusal { get; } = refusal;
}
