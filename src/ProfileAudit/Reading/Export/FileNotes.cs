using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export;

/// <summary>Files that were passed over, each as a note; of many, the first few and how many more there are.</summary>
/// <param name="severity">How much it matters.</param>
/// <param name="code">The stable code.</param>
/// <param name="message">What they are, as one sentence about one of them.</param>
internal sealed class FileNotes(DiagnosticSeverity severity, string code, string message)
{
    private const int MostTold = 20;

    private readonly List<string> told = [];
    private int more;

    public static FileNotes Unknown => new(DiagnosticSeverity.Note, "PA-NOTE-FILE", "It is no file of an export that is known here, and was not read.");

    public static FileNotes Copies => new(DiagnosticSeverity.Warning, "PA-NOTE-COPY", "It looks like a second copy of a file that is here too, and was not read.");

    public void Add(ExportPart part)
    {
        if (told.Count < MostTold)
            told.Add(part.Shown);
        else
            more++;
    }

    public IEnumerable<Diagnostic> Diagnostics()
    {
        foreach (var file in told)
            yield return new Diagnostic(severity, code, file, null, message);
        if (more > 0)
            yield return new Diagnostic(severity, code, null, null, $"The same is true of {Auditing.Wording.Count(more, "more file", "more files")}.");
    }
}
