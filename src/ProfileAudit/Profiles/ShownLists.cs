using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>How much a list of a profile says: a page shows the first entries of a section, so its list is the least that there is.</summary>
internal static class ShownLists
{
    private static readonly Blindspot More = new Blindspot.NeverShownBy(
        SourceKind.Page,
        Text.Of("blindspot.all-entries", "all entries of a section"),
        Text.Of(
            "blindspot.all-entries.remedy",
            "Ask LinkedIn for a copy of your data (Settings & Privacy, Data privacy, Get a copy of your data) and audit the ZIP file together with the page."));

    /// <summary>The number of entries; a lower bound where they stand on a page.</summary>
    /// <typeparam name="T">What the list is of.</typeparam>
    /// <param name="list">The list.</param>
    public static Fact<Tally> HowMany<T>(this Fact<ImmutableArray<T>> list) =>
        list.Select(entries => list.IsOfPage() ? Tally.AtLeast(entries.Length, More) : Tally.Exactly(entries.Length));

    private static bool IsOfPage<T>(this Fact<ImmutableArray<T>> list) =>
        list is Fact<ImmutableArray<T>>.Observed { Origins: { IsDefault: false } origins } && origins.Any(origin => origin.Source == SourceKind.Page);
}
