using System.Collections.Immutable;

namespace ProfileAudit.Profiles.Joining;

/// <summary>Notes on what sources of one member say differently. None of them holds what they say.</summary>
internal static class Conflicts
{
    public const string Code = "PA-JOIN-CONFLICT";

    // People connect all the time: that two counts differ a little is no contradiction.
    private const int FewConnections = 25;
    private const double SmallPart = 0.2;

    public static IEnumerable<Diagnostic> Of(Profile joined) => new[]
    {
        Note(Text.Of("conflict.headline", "Your headline"), joined.Headline, ClaimOrders.Shown, Alike),
        Note(Text.Of("conflict.location", "Your location"), joined.Location, ClaimOrders.Shown, Alike),
        Note(Text.Of("conflict.address", "The address of your profile"), joined.PublicAddress, ClaimOrders.Shown, IsSameAddress),
        Note(Text.Of("conflict.photo", "Your photo"), joined.Photo, ClaimOrders.Image, (one, other) => one.IsSet == other.IsSet),
        Note(Text.Of("conflict.banner", "Your banner"), joined.Banner, ClaimOrders.Image, (one, other) => one.IsSet == other.IsSet),
        Note(Text.Of("conflict.industry", "Your industry"), joined.Industry, ClaimOrders.Text, Alike),
        Note(Text.Of("conflict.connections", "The number of your connections"), joined.ConnectionCount, ClaimOrders.ShownTally, AreNear),
        Note(Text.Of("conflict.current-position", "Your current position"), joined.Positions, ClaimOrders.Positions, (one, other) => Current(one).SetEquals(Current(other))),
    }.OfType<Diagnostic>();

    private static Diagnostic? Note<T>(Text what, Fact<T> fact, ClaimOrder<T> order, Func<T, T, bool> agree)
    {
        if (fact is not Fact<T>.Observed { Claims: { IsDefault: false } and [var taken, .. var others] })
            return null;
        // What nobody saw contradicts nothing.
        var rival = taken.IsInferred ? null : others.FirstOrDefault(other => !other.IsInferred && !agree(taken.Value, other.Value));
        return rival is null ? null : new Diagnostic(DiagnosticSeverity.Note, Code, null, null, Sentence(what, taken.By, rival.By, order.WhatDecides(taken, rival).By, order.IsForVisitors));
    }

    private static Text Sentence(Text what, Standing taken, Standing rival, Decision by, bool isForVisitors) => taken.Kind == rival.Kind
        ? Text.Of(
            "conflict.between-two",
            "{what} differs between two {kind, select, export {exports} page {saved pages} pdf {PDFs} other {answers}}; {by, select, date {the newer is taken} exactness {the more exact is taken} fullness {the fuller is taken} other {neither is newer, so the one that says more is taken}}.",
            ("what", what), ("kind", Word(taken.Kind)), ("by", Word(by)))
        : Text.Of(
            "conflict.between-kinds",
            "{what} differs between {taken, select, export {the export} page {the saved page} pdf {the PDF} other {your answer}} and {rival, select, export {the export} page {the saved page} pdf {the PDF} other {your answer}}; {taken, select, export {the export} page {the page} pdf {the PDF} other {your answer}} is taken, since {why, select, answer {you know it best} exactness {it is more exact} visitors {it shows what visitors see now} date {it is a good deal newer} other {it counts more unless the other is a good deal newer}}.",
            ("what", what), ("taken", Word(taken.Kind)), ("rival", Word(rival.Kind)), ("why", Why(by, taken.Kind, isForVisitors)));

    // The words that the texts choose by.
    private static string Word(SourceKind kind) => kind switch
    {
        SourceKind.Export => "export",
        SourceKind.Page => "page",
        SourceKind.Pdf => "pdf",
        _ => "answers",
    };

    private static string Word(Decision by) => by switch
    {
        Decision.Date => "date",
        Decision.Exactness => "exactness",
        Decision.Fullness => "fullness",
        _ => "more",
    };

    private static string Why(Decision by, SourceKind taken, bool isForVisitors) => (by, taken) switch
    {
        (Decision.Answer, _) => "answer",
        (Decision.Exactness, _) => "exactness",
        (_, SourceKind.Page) when isForVisitors => "visitors",
        (Decision.Date, SourceKind.Pdf or SourceKind.Page) => "date",
        _ => "rank",
    };

    private static bool Alike(string one, string other) => FoldedText.Words(one).SequenceEqual(FoldedText.Words(other), StringComparer.Ordinal);

    private static bool IsSameAddress(string one, string other) => (Person.SlugOf(one), Person.SlugOf(other)) is var (first, second)
        && (first.Length == 0 || second.Length == 0 || first == second);

    private static bool AreNear(Tally one, Tally other)
    {
        var (less, more) = one.Count <= other.Count ? (one, other) : (other, one);
        return !less.IsExact || more.Count - less.Count <= Math.Max(FewConnections, SmallPart * more.Count);
    }

    // By employer: titles are worded anew more often than jobs change.
    private static HashSet<string> Current(ImmutableArray<Position> positions) => positions
        .Where(position => position.IsCurrent)
        .Select(position => CompanyName.Normalised(position.Company) is { Length: > 0 } company ? company : string.Join(' ', FoldedText.Words(position.Title)))
        .ToHashSet(StringComparer.Ordinal);
}
