namespace ProfileAudit.Profiles.Joining;

/// <summary>Which reason is told where several sources do not show a fact: that of the source which came nearest to showing it.</summary>
internal static class BlindspotOrder
{
    public static Blindspot Nearest(IEnumerable<Blindspot> reasons) => reasons
        .OrderBy(Distance)
        .ThenBy(why => (why as Blindspot.NeverShownBy)?.Source)
        .ThenBy(why => why.Reason.ToString(), StringComparer.Ordinal)
        .ThenBy(why => why.MakeVisible.ToString(), StringComparer.Ordinal)
        .First();

    // A damaged file can be had again at once; what a source never shows takes another source.
    private static int Distance(Blindspot why) => why switch
    {
        Blindspot.Damaged => 0,
        Blindspot.NotUnderstood => 1,
        Blindspot.LeftOut => 2,
        _ => 3,
    };
}
