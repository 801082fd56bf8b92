using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export;

/// <summary>
/// What was noticed while reading the files of an export, and which could not be read. A source with thousands of odd files says the same
/// thing thousands of times: of every code the first few are told, and how many more there are.
/// </summary>
internal sealed class IntakeNotes
{
    private const int MostOfACode = 20;

    private readonly SortedDictionary<string, (int Count, DiagnosticSeverity Severity)> codes = new(StringComparer.Ordinal);
    private readonly List<UnreadPart> unread = [];
    private readonly List<Diagnostic> diagnostics = [];

    public ImmutableArray<UnreadPart> Unread => [.. unread];

    public ImmutableArray<Diagnostic> Diagnostics =>
    [
        .. diagnostics,
        .. codes.Where(code => code.Value.Count > MostOfACode).Select(code => new Diagnostic(
            code.Value.Severity, code.Key, null, null, Text.Of("note.more", "The same is true of {files, plural, one {# more file} other {# more files}}.", ("files", code.Value.Count - MostOfACode)))),
    ];

    public void Add(Diagnostic diagnostic)
    {
        if (IsTold(diagnostic.Code, diagnostic.Severity))
            diagnostics.Add(diagnostic);
    }

    public void AddUnread(ExportPart part, Problem problem)
    {
        if (IsTold(problem.Code, DiagnosticSeverity.Warning))
            unread.Add(new UnreadPart(part.Shown, problem.Code, problem.Reason));
    }

    public void AddUnknown(ExportPart part) =>
        Add(new Diagnostic(DiagnosticSeverity.Note, "PA-NOTE-FILE", part.Shown, null, Text.Of("note.file", "It is no file of an export that is known here, and was not read.")));

    public void AddCopy(ExportPart part) =>
        Add(new Diagnostic(DiagnosticSeverity.Warning, "PA-NOTE-COPY", part.Shown, null, Text.Of("note.copy", "It looks like a second copy of a file that is here too, and was not read.")));

    private bool IsTold(string code, DiagnosticSeverity severity)
    {
        var count = codes.GetValueOrDefault(code).Count + 1;
        codes[code] = (count, severity);
        return count <= MostOfACode;
    }
}
