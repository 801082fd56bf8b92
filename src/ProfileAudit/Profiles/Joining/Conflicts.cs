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
        Note(Text.Of("conflict.your-headline", "Your headline"), joined.Headline, ClaimOrders.Shown, Alike),
        Note(Text.Of("conflict.your-location", "Your location"), joined.Location, ClaimOrders.Shown, Alike),
        Note(Text.Of("conflict.the-address-of-your-profile", "The address of your profile"), joined.PublicAddress, ClaimOrders.Shown, IsSameAddress),
        Note(Text.Of("conflict.your-photo", "Your photo"), joined.Photo, ClaimOrders.Image, (one, other) => one.IsSet == other.IsSet),
        Note(Text.Of("conflict.your-banner", "Your banner"), joined.Banner, ClaimOrders.Image, (one, other) => one.IsSet == other.IsSet),
        Note(Text.Of("conflict.your-industry", "Your industry"), joined.Industry, ClaimOrders.Text, Alike),
        Note(Text.Of("conflict.the-number-of-your-connections", "The number of your connections"), joined.ConnectionCount, ClaimOrders.ShownTally, AreNear),
        Note(Text.Of("conflict.your-current-position", "Your current position"), joined.Positions, ClaimOrders.Positions, (one, other) => Current(one).SetEquals(Current(other))),
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
        ? Text.Of("conflict.among", "{what} differs between two {sources}; {choice}.", ("what", what), ("sources", Several(taken.Kind)), ("choice", Among(by)))
        : Text.Of(
            "conflict.between",
            "{what} differs between {one} and {other}; {taken} is taken, since {reason}.",
            ("what", what),
            ("one", Named(taken.Kind)),
            ("other", Named(rival.Kind)),
            ("taken", Taken(taken.Kind)),
            ("reason", Because(by, taken.Kind, isForVisitors)));

    private static Text Named(SourceKind kind) => kind switch
    {
        SourceKind.Export => Text.Of("conflict.between-export", "the export"),
        SourceKind.Page => Text.Of("conflict.between-page", "the saved page"),
        SourceKind.Pdf => Text.Of("conflict.between-pdf", "the PDF"),
        _ => Text.Of("conflict.between-answer", "your answer"),
    };

    private static Text Taken(SourceKind kind) => kind switch
    {
        SourceKind.Export => Text.Of("conflict.taken-export", "the export"),
        SourceKind.Page => Text.Of("conflict.taken-page", "the page"),
        SourceKind.Pdf => Text.Of("conflict.taken-pdf", "the PDF"),
        _ => Text.Of("conflict.taken-answer", "your answer"),
    };

    private static Text Several(SourceKind kind) => kind switch
    {
        SourceKind.Export => Text.Of("conflict.exports", "exports"),
        SourceKind.Page => Text.Of("conflict.saved-pages", "saved pages"),
        SourceKind.Pdf => Text.Of("conflict.pdfs", "PDFs"),
        _ => Text.Of("conflict.answers", "answers"),
    };

    private static Text Among(Decision by) => by switch
    {
        Decision.Date => Text.Of("conflict.newer-taken", "the newer is taken"),
        Decision.Exactness => Text.Of("conflict.more-exact-taken", "the more exact is taken"),
        Decision.Fullness => Text.Of("conflict.fuller-taken", "the fuller is taken"),
        _ => Text.Of("conflict.neither-newer", "neither is newer, so the one that says more is taken"),
    };

    private static Text Because(Decision by, SourceKind taken, bool isForVisitors) => (by, taken) switch
    {
        (Decision.Answer, _) => Text.Of("conflict.known-best", "you know it best"),
        (Decision.Exactness, _) => Text.Of("conflict.more-exact", "it is more exact"),
        (_, SourceKind.Page) when isForVisitors => Text.Of("conflict.visitors-see", "it shows what visitors see now"),
        (Decision.Date, SourceKind.Pdf or SourceKind.Page) => Text.Of("conflict.newer", "it is a good deal newer"),
        _ => Text.Of("conflict.counts-more", "it counts more unless the other is a good deal newer"),
    };

    private static bool Alike(string one, string other) => Words(one).SequenceEqual(Words(other), StringComparer.Ordinal);

    private static IEnumerable<string> Words(string text) => FoldedText.Words(text).Select(word => word.Text);

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
        .Select(position => CompanyName.Normalised(position.Company) is { Length: > 0 } company ? company : string.Join(' ', Words(position.Title)))
        .ToHashSet(StringComparer.Ordinal);
}
