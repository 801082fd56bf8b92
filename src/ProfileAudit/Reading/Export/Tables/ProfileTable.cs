namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Profile.csv: one row with what stands at the top of a profile.</summary>
internal sealed class ProfileTable() : Table(
    "Profile.csv", Absence.ProvesNothing, "First Name", "Last Name", "Headline", "Summary", "Industry", "Geo Location|Location", "Twitter Handles", "Websites")
{
    private bool isFilled;

    public string FullName { get; private set; } = "";

    public string Headline { get; private set; } = "";

    public string Location { get; private set; } = "";

    public string Industry { get; private set; } = "";

    public int SummaryLength { get; private set; }

    public int ContactRoutes { get; private set; }

    public override int ColumnsNeeded => 3;

    protected override bool MayBeEmpty => false;

    protected override void Add(TableRow row)
    {
        // One row in every export seen; a further one could only be the same profile in another language.
        if (isFilled)
            return;
        isFilled = true;
        FullName = $"{row.Text("First Name")} {row.Text("Last Name")}".Trim();
        Headline = row.Text("Headline");
        Location = row.Text("Geo Location");
        Industry = row.Text("Industry");
        SummaryLength = row.Length("Summary");
        ContactRoutes = Websites(row.Text("Websites")) + Handles(row.Text("Twitter Handles"));
    }

    // "[COMPANY:https://example.com,BLOG:…]", or the same without brackets; an address may hold commas.
    private static int Websites(string cell)
    {
        var sites = cell.AsSpan().Trim("[] ");
        var count = 0;
        var first = sites.Length;
        for (var i = 0; i < sites.Length; i++)
        {
            if (sites[i] != ',' || !IsLabelled(sites[(i + 1)..]))
                continue;
            count++;
            first = Math.Min(first, i);
        }

        return sites[..first].IsWhiteSpace() ? count : count + 1;
    }

    private static bool IsLabelled(ReadOnlySpan<char> site)
    {
        var text = site.TrimStart();
        var label = text.IndexOfAnyExceptInRange('A', 'Z');
        return label > 0 && text[label] == ':';
    }

    // "[a,b]", or bare "a".
    private static int Handles(string cell) => cell.Trim('[', ']', ' ').Split(',').Count(handle => handle.Trim().Length > 0);
}
