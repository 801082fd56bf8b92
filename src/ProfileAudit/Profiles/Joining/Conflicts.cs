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
        Note("Your headline", joined.Headline, ClaimOrders.Shown, Alike),
        Note("Your location", joined.Location, ClaimOrders.Shown, Alike),
        Note("The address of your profile", joined.PublicAddress, ClaimOrders.Shown, IsSameAddress),
        Note("Your photo", joined.Photo, ClaimOrders.Image, (one, other) => one.IsSet == other.IsSet),
        Note("Your banner", joined.Banner, ClaimOrders.Image, (one, other) => one.IsSet == other.IsSet),
        Note("Your industry", joined.Industry, ClaimOrders.Text, Alike),
        Note("The number of your connections", joined.ConnectionCount, ClaimOrders.ShownTally, AreNear),
        Note("Your current position", joined.Positions, ClaimOrders.Positions, (one, other) => Current(one).SetEquals(Current(other))),
    }.OfType<Diagnostic>();

    private static Diagnostic? Note<T>(string what, Fact<T> fact, ClaimOrder<T> order, Func<T, T, bool> agree)
    {
        if (fact is not Fact<T>.Observed { Claims: { IsDefault: false } and [var taken, .. var others] })
            return null;
        // What nobody saw contradicts nothing.
        var rival = taken.IsInferred ? null : others.FirstOrDefault(other => !other.IsInferred && !agree(taken.Value, other.Value));
        return rival is null ? null : new Diagnostic(DiagnosticSeverity.Note, Code, null, null, Sentence(what, taken.By, rival.By, order.WhatDecides(taken, rival).By, order.IsForVisitors));
    }

    private static string Sentence(string what, Standing taken, Standing rival, Decision by, bool isForVisitors) => taken.Kind == rival.Kind
        ? $"{what} differs between two {Several(taken.Kind)}; {Among(by)}."
        : $"{what} differs between {Named(taken.Kind)} and {Named(rival.Kind)}; {Briefly(taken.Kind)} is taken, since {Because(by, taken.Kind, isForVisitors)}.";

    private static string Named(SourceKind kind) => kind switch
    {
        SourceKind.Export => "the export",
        SourceKind.Page => "the saved page",
        SourceKind.Pdf => "the PDF",
        _ => "your answer",
    };

    private static string Briefly(SourceKind kind) => kind == SourceKind.Page ? "the page" : Named(kind);

    private static string Several(SourceKind kind) => kind switch
    {
        SourceKind.Export => "exports",
        SourceKind.Page => "saved pages",
        SourceKind.Pdf => "PDFs",
        _ => "answers",
    };

    private static string Among(Decision by) => by switch
    {
        Decision.Date => "the newer is taken",
        Decision.Exactness => "the more exact is taken",
        Decision.Fullness => "the fuller is taken",
        _ => "neither is newer, so the one that says more is taken",
    };

    private static string Because(Decision by, SourceKind taken, bool isForVisitors) => (by, taken) switch
    {
        (Decision.Answer, _) => "you know it best",
        (Decision.Exactness, _) => "it is more exact",
        (_, SourceKind.Page) when isForVisitors => "it shows what visitors see now",
        (Decision.Date, SourceKind.Pdf or SourceKind.Page) => "it is a good deal newer",
        _ => "it counts more unless the other is a good deal newer",
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
