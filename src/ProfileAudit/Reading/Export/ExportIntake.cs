using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export.Tables;

namespace ProfileAudit.Reading.Export;

/// <summary>Reads the files of an export, each on its own: a broken one never hides the others.</summary>
internal static class ExportIntake
{
    /// <exception cref="UnreadableProfileException">None of the files is an export's, or none can be read.</exception>
    public static async ValueTask<Profile> ReadAsync(IEnumerable<ExportPart> files, ReadOptions options, CancellationToken cancellationToken)
    {
        var tables = new ExportTables();
        var all = files.Where(part => !PartName.IsNoise(part.Path)).OrderBy(part => part.Path, StringComparer.Ordinal).ToList();
        var (parts, elsewhere, others) = ExportRoot.Choose(all, tables);
        var unread = ImmutableArray.CreateBuilder<UnreadPart>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        DateOnly? newest = null;
        var readAny = false;
        var proven = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var table = tables.Find(part.Key);
            if (table is null && !ArticlePages.IsArticle(part))
            {
                if (!KnownFiles.Contains(part.Key))
                    diagnostics.Add(new Diagnostic(DiagnosticSeverity.Note, "PA-NOTE-FILE", part.Shown, null, "It is no file of an export that is known here, and was not read."));
                continue;
            }

            if (table is not null && PartName.IsCopy(part.Path) && parts.Any(other => other.Key == part.Key && !PartName.IsCopy(other.Path)))
            {
                diagnostics.Add(new Diagnostic(DiagnosticSeverity.Warning, "PA-NOTE-COPY", part.Shown, null, "It looks like a second copy of a file that is here too, and was not read."));
                continue;
            }

            try
            {
                var stream = await part.OpenAsync(cancellationToken).ConfigureAwait(false);
                await using (stream.ConfigureAwait(false))
                {
                    var notes = table is null
                        ? await tables.Articles.ReadAsync(stream, part.Shown, cancellationToken).ConfigureAwait(false)
                        : await TableReader.ReadAsync(stream, part.Shown, table, options, cancellationToken).ConfigureAwait(false);
                    newest = notes.Newest > newest || newest is null ? notes.Newest ?? newest : newest;
                    diagnostics.AddRange(notes.Diagnostics());
                    readAny = true;
                    proven.Add(part.Key);
                }
            }
            catch (UnreadablePartException exception)
            {
                // A damaged file of the archive is still a file of the archive; one with other content is not.
                if (exception.Problem.IsDamage)
                    proven.Add(part.Key);
                unread.Add(new UnreadPart(part.Shown, exception.Problem.Code, exception.Problem.Reason));
                if (table is null)
                    tables.Articles.Fail(part.Shown, exception.Problem);
                else
                    table.Fail(part.Shown, exception.Problem);
            }
        }

        // A table that only stands elsewhere is not absent.
        var here = parts.Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var part in elsewhere.Where(part => !here.Contains(part.Key)))
            tables.Find(part.Key)?.Fail(part.Shown, Problem.Elsewhere);
        if (!readAny)
            throw (unread.Count > 0 ? Problem.NothingReadable : Problem.NoExport).ToException();
        if (others > 0)
            diagnostics.Add(new Diagnostic(DiagnosticSeverity.Warning, "PA-NOTE-EXPORTS", null, null, "There is more than one export here; only the fullest was read."));
        var (kind, reason) = ArchiveKinds.Of(proven);
        return ExportProfile.Of(
            tables,
            new ProfileSource(SourceKind.Export, kind, reason, all.Count, unread.ToImmutable()),
            newest,
            diagnostics.ToImmutable());
    }
}
