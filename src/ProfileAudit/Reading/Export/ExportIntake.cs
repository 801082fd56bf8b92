using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export.Tables;

namespace ProfileAudit.Reading.Export;

/// <summary>Reads the files of an export, each on its own: a broken one never hides the others.</summary>
internal static class ExportIntake
{
    /// <exception cref="UnreadableProfileException">None of the files is an export's, or none can be read.</exception>
    public static async ValueTask<Profile> ReadAsync(IEnumerable<ExportPart> files, ReadBudget budget, ReadOptions options, CancellationToken cancellationToken)
    {
        var tables = new ExportTables();
        var all = files.Where(part => !PartName.IsNoise(part.Path)).OrderBy(part => part.Path, StringComparer.Ordinal)
            .Select(part => options.Redact ? part with { Shown = OwnNameOf(part, tables) } : part).ToList();
        var (parts, elsewhere, others) = ExportRoot.Choose(all, tables);
        var here = parts.Select(part => tables.Find(part.Key)).OfType<Table>().ToHashSet();
        var originals = parts.Where(part => !PartName.IsCopy(part.Path)).Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        var lookalikes = new List<(Table Like, ExportPart Part)>();
        var notes = new IntakeNotes();
        DateOnly? newest = null;
        var readAny = false;
        budget.Progress.Begin(ReadStage.Reading, TotalOf(parts.Where(part => tables.Find(part.Key) is not null || ArticlePages.IsArticle(part))));
        var proven = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var table = tables.Find(part.Key);
            if (table is null && !ArticlePages.IsArticle(part))
            {
                if (KnownFiles.Contains(part.Key))
                    continue;
                if (tables.Find(LookalikeName.KeyOf(part.Path)) is not { } like)
                    notes.AddUnknown(part);
                else if (here.Contains(like))
                    notes.AddCopy(part);
                else
                    lookalikes.Add((like, part));
                continue;
            }

            if (table is not null && PartName.IsCopy(part.Path) && originals.Contains(part.Key))
            {
                notes.AddCopy(part);
                continue;
            }

            try
            {
                if (table is null)
                    tables.Articles.CountPage();
                var stream = await part.OpenAsync(cancellationToken).ConfigureAwait(false);
                await using (stream.ConfigureAwait(false))
                {
                    var seen = table is null
                        ? await tables.Articles.ReadAsync(stream, part.Shown, options.LatestDay, cancellationToken).ConfigureAwait(false)
                        : await TableReader.ReadAsync(stream, part.Shown, table, options, cancellationToken).ConfigureAwait(false);
                    newest = seen.Newest > newest || newest is null ? seen.Newest ?? newest : newest;
                    foreach (var diagnostic in seen.Diagnostics())
                        notes.Add(diagnostic);
                    readAny = true;
                    proven.Add(part.Key);
                }
            }
            catch (UnreadablePartException exception)
            {
                // A damaged file of the archive is still a file of the archive; one with other content is not.
                if (exception.Problem.IsDamage)
                    proven.Add(part.Key);
                notes.AddUnread(part, exception.Problem);
                if (table is null)
                    tables.Articles.Fail(part.Shown, exception.Problem);
                else
                    table.Fail(part.Shown, exception.Problem);
            }
        }

        if (!readAny)
            throw (notes.Unread.Length > 0 ? Problem.NothingReadable : Problem.NoExport).ToException();
        // A table that stands only under another name, or only elsewhere, is not absent.
        foreach (var (like, part) in lookalikes)
        {
            if (like.Failure is null)
                notes.AddUnread(part, Problem.Misnamed);
            like.Fail(part.Shown, Problem.Misnamed);
        }

        foreach (var part in elsewhere.Where(part => !KnownFiles.Contains(part.Key) && !ArticlePages.IsArticle(part)))
        {
            var (table, problem) = tables.Find(part.Key) is { } named ? (named, Problem.Elsewhere) : (tables.Find(LookalikeName.KeyOf(part.Path)), Problem.Misnamed);
            if (table is not null && !here.Contains(table))
                table.Fail(part.Shown, problem);
        }

        if (others > 0)
            notes.Add(new Diagnostic(DiagnosticSeverity.Warning, "PA-NOTE-EXPORTS", null, null, Text.Of("note.exports", "There is more than one export here; only one was read.")));
        var (kind, reason) = ArchiveKinds.Of(proven);
        return ExportProfile.Of(
            tables,
            new ProfileSource(SourceKind.Export, kind, reason, all.Count, notes.Unread),
            newest,
            notes.Diagnostics);
    }

    // Spellings and numbers of LinkedIn's own names differ by member, so only the name that all share is told.
    private static string OwnNameOf(ExportPart part, ExportTables tables) =>
        tables.Find(part.Key)?.Name ?? (ArticlePages.IsArticle(part) ? "Articles/….html" : "…");

    // A wrong total is only a wrong bar: an archive may declare what it likes, and copies are passed over later.
    private static long? TotalOf(IEnumerable<ExportPart> parts)
    {
        long total = 0;
        foreach (var part in parts)
        {
            if (part.Bytes is not (>= 0 and var bytes) || bytes > long.MaxValue - total)
                return null;
            total += bytes;
        }

        return total;
    }
}
