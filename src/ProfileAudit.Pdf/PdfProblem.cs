using ProfileAudit.Reading;

namespace ProfileAudit.Pdf;

/// <summary>What can be wrong with a PDF. Texts hold no value of the member's.</summary>
/// <param name="Code">The stable code; docs/errors.md explains each.</param>
/// <param name="Reason">What is wrong, as one sentence.</param>
/// <param name="NextStep">What to do about it, as one sentence.</param>
internal sealed record PdfProblem(string Code, Text Reason, Text NextStep)
{
    private static Text SaveAgain => Text.Of("remedy.save-pdf", "On your LinkedIn profile choose \"More\", \"Save to PDF\", and audit that file as it is.");

    public static PdfProblem Empty { get; } = new("PA-IN-EMPTY", Text.Of("problem.in-empty", "The source is empty."), SaveAgain);
    public static PdfProblem TooLarge { get; } = new("PA-IN-SIZE", Text.Of("problem.in-size", "The source is larger than the limit."), Text.Of("remedy.limits", "If the source is your own and really that large, raise the limit; see the hosting guide."));
    public static PdfProblem Unreadable { get; } = new("PA-IN-ACCESS", Text.Of("problem.in-access", "The source could not be read to its end."), Text.Of("problem.in-access.remedy", "Check that you may read it and that no other program holds it."));
    public static PdfProblem Damaged { get; } = new("PA-PDF-DAMAGED", Text.Of("problem.pdf-damaged", "The PDF is damaged or incomplete."), SaveAgain);
    public static PdfProblem Password { get; } = new("PA-PDF-PASSWORD", Text.Of("problem.pdf-password", "The PDF is protected by a password."), SaveAgain);
    public static PdfProblem Scanned { get; } = new("PA-PDF-SCANNED", Text.Of("problem.pdf-scanned", "The PDF holds no text, as a scan or a picture of a profile does."), SaveAgain);
    public static PdfProblem Foreign { get; } = new("PA-PDF-FOREIGN", Text.Of("problem.pdf-foreign", "The PDF does not have the layout of LinkedIn's \"Save to PDF\"."), SaveAgain);
    public static PdfProblem Build { get; } = new("PA-PDF-BUILD", Text.Of("problem.pdf-build", "The PDF is built in a way that LinkedIn does not use: another program made or changed it."), SaveAgain);
    public static PdfProblem Pages { get; } = new("PA-PDF-PAGES", Text.Of("problem.pdf-pages", "Pages of the PDF are missing."), SaveAgain);
    public static PdfProblem Limit { get; } = new("PA-PDF-LIMIT", Text.Of("problem.pdf-limit", "The PDF is larger or costs more to read than any that LinkedIn makes."), SaveAgain);

    public UnreadableProfileException ToException(Exception? inner = null) => new(Code, Reason.ToString(), NextStep.ToString(), inner);
}
