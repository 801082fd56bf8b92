namespace ProfileAudit.Reading;

/// <summary>What can be wrong with a source or a part of one. Texts hold no value of the member's.</summary>
/// <param name="Code">The stable code; docs/errors.md explains each.</param>
/// <param name="Reason">What is wrong, as one sentence.</param>
/// <param name="NextStep">What to do about it, as one sentence.</param>
internal sealed record Problem(string Code, string Reason, string NextStep)
{
    private const string Again = "Download the archive from LinkedIn again and audit it as it is, without unpacking or editing it.";
    private const string AnotherSource = "Audit the ZIP file that LinkedIn sent, or the folder it unpacks to.";
    private const string Original = "Audit the original file from LinkedIn instead of an edited copy.";
    private const string Limits = "If the source is your own and really that large, raise the limit; see the hosting guide.";
    private const string SavePage = "Open your own profile in a browser, wait until it is there, scroll to its end and save the page as HTML.";

    public static Problem SourceEmpty { get; } = new("PA-IN-EMPTY", "The source is empty.", AnotherSource);
    public static Problem SourceUnknown { get; } = new("PA-IN-UNKNOWN", "The source is not a LinkedIn data export.", AnotherSource);
    public static Problem SourcePacked { get; } = new("PA-IN-PACKED", "The source is packed, but not as LinkedIn packs an export.", "Unpack it and audit the folder, or audit the ZIP file that LinkedIn sent.");
    public static Problem SourceTable { get; } = new("PA-IN-TABLE", "The source is a single table of an export, and nothing tells which.", "Put it under LinkedIn's own name into a folder and audit the folder, or audit the ZIP file that LinkedIn sent.");
    public static Problem SourceUnreadable { get; } = new("PA-IN-ACCESS", "The source could not be read to its end.", "Check that you may read it and that no other program holds it.");
    public static Problem SourceTooLarge { get; } = new("PA-IN-SIZE", "The source is larger than the limit.", Limits);
    public static Problem ArchiveDamaged { get; } = new("PA-ZIP-DAMAGED", "The archive is damaged or incomplete.", Again);
    public static Problem ArchiveAmbiguous { get; } = new("PA-ZIP-AMBIGUOUS", "The archive is made so that programs see different files in it.", Again);
    public static Problem ArchiveEmpty { get; } = new("PA-ZIP-EMPTY", "The archive holds no files.", Again);
    public static Problem TooManyFiles { get; } = new("PA-ZIP-ENTRIES", "The source holds more files than the limit.", AnotherSource);
    public static Problem DirectoryTooLarge { get; } = new("PA-ZIP-DIRECTORY", "The archive's directory is larger than the limit.", AnotherSource);
    public static Problem SnapshotDamaged { get; } = new("PA-JSON-DAMAGED", "The JSON of the member data API is damaged or incomplete.", "Ask the API again and audit the whole answer.");
    public static Problem SnapshotEmpty { get; } = new("PA-JSON-EMPTY", "The JSON of the member data API holds no domain.", "Ask the API for the domains PROFILE, POSITIONS, SKILLS and CONNECTIONS at least.");
    public static Problem SnapshotRows { get; } = new("PA-JSON-ROWS", "Its rows are not given as a list of objects.", "Ask the API again and audit the whole answer.");
    public static Problem NoExport { get; } = new("PA-EXPORT-NONE", "None of the files belongs to a LinkedIn data export.", AnotherSource);
    public static Problem NothingReadable { get; } = new("PA-EXPORT-UNREADABLE", "It is a LinkedIn data export, but none of its files could be read.", Again);

    public static Problem Checksum { get; } = new("PA-ZIP-CRC", "Its checksum is wrong: the file is damaged.", Again);
    public static Problem Length { get; } = new("PA-ZIP-LENGTH", "It is longer or shorter than the archive says: the file is damaged.", Again);
    public static Problem Inflation { get; } = new("PA-ZIP-DATA", "Its packed data cannot be unpacked: the file is damaged.", Again);
    public static Problem Encrypted { get; } = new("PA-ZIP-ENCRYPTED", "It is protected by a password.", "Unpack it with the password and audit the folder.");
    public static Problem Method { get; } = new("PA-ZIP-METHOD", "It is packed by a method that LinkedIn does not use.", Again);
    public static Problem Link { get; } = new("PA-ZIP-LINK", "It is a link or a device and no file, and links are not followed.", Again);
    public static Problem Name { get; } = new("PA-ZIP-NAME", "Programs see different names or kinds of it in the archive.", Again);
    public static Problem HeadersDiffer { get; } = new("PA-ZIP-HEADER", "The archive says two different things about it.", Again);
    public static Problem Duplicate { get; } = new("PA-ZIP-DUPLICATE", "The archive holds it more than once, so it is not clear which one counts.", Again);
    public static Problem Ratio { get; } = new("PA-ZIP-RATIO", "It unpacks to far more than a real file would.", Again);
    public static Problem FileTooLarge { get; } = new("PA-LIMIT-FILE", "It is larger than the limit.", Limits);
    public static Problem TotalTooLarge { get; } = new("PA-LIMIT-TOTAL", "All files together are larger than the limit.", Limits);
    public static Problem FileUnreadable { get; } = new("PA-FILE-ACCESS", "It could not be opened or read.", "Check that the file is there and that you may read it.");

    public static Problem Elsewhere { get; } = new("PA-FILE-ELSEWHERE", "It stands outside the folder of the export and was not read.", "Put it beside the other files, or audit LinkedIn's own archive.");

    public static Problem Misnamed { get; } = new("PA-FILE-NAME", "It looks like a file of the export under another name or in another form, and was not read.", "Give it LinkedIn's own name and form, such as Skills.csv, or audit LinkedIn's own archive.");

    public static Problem TableEmpty { get; } = new("PA-CSV-EMPTY", "It is empty: not even a header line is in it.", Again);
    public static Problem Spreadsheet { get; } = new("PA-CSV-EXCEL", "It is an Excel workbook under the name of a CSV file.", Original);
    public static Problem Header { get; } = new("PA-CSV-HEADER", "No header line with the known columns was found in it.", Original);
    public static Problem CutRow { get; } = new("PA-CSV-CUT", "One of its rows breaks off.", Again);
    public static Problem Crowd { get; } = new("PA-CSV-PEOPLE", "It names more people or conversations than any real export.", Original);
    public static Problem LongRow { get; } = new("PA-CSV-LONG", "One of its rows has more cells than its header, so its cells may be shifted.", Original);
    public static Problem NoUsableRow { get; } = new("PA-CSV-UNUSABLE", "It has rows, and not one of them can be used.", Original);
    public static Problem NoRow { get; } = new("PA-CSV-NO-ROW", "It has a header and no row, which no real export has.", Again);
    public static Problem Quotes { get; } = new("PA-CSV-QUOTE", "A quotation mark in it is never closed, so rows may be swallowed.", Original);
    public static Problem Record { get; } = new("PA-CSV-RECORD", "One of its rows is larger than the limit.", Original);
    public static Problem Columns { get; } = new("PA-CSV-COLUMNS", "It has more columns than the limit.", Original);
    public static Problem Rows { get; } = new("PA-CSV-ROWS", "It has more rows than the limit.", Limits);
    public static Problem NoArticle { get; } = new("PA-HTML-ARTICLE", "It is no page of an article as exports have them.", Original);

    public static Problem TooManyArticles { get; } = new("PA-HTML-PAGES", "There are more pages of articles than are read.", AnotherSource);

    public static Problem PageComplex { get; } = new("PA-PAGE-COMPLEX", "The page is larger or more deeply nested than any profile page.", SavePage);
    public static Problem PageCut { get; } = new("PA-PAGE-CUT", "The page breaks off before its end.", SavePage);
    public static Problem PageForeign { get; } = new("PA-PAGE-FOREIGN", "The page is not one of LinkedIn.", SavePage);
    public static Problem PageOther { get; } = new("PA-PAGE-OTHER", "The page is one of LinkedIn, but no profile.", SavePage);
    public static Problem PageWall { get; } = new("PA-PAGE-WALL", "The page asks to log in or to join, and shows no profile.", "Log in to LinkedIn in your browser, open your own profile and save that page.");
    public static Problem PageConsent { get; } = new("PA-PAGE-CONSENT", "The page asks about cookies, and shows no profile.", "Answer the question about cookies in your browser, open your own profile and save that page.");
    public static Problem PageGone { get; } = new("PA-PAGE-GONE", "The page says that there is no such page or profile.", "Open your own profile from your picture at the top of LinkedIn and save that page.");
    public static Problem PageCheckpoint { get; } = new("PA-PAGE-CHECKPOINT", "The page is a security check, and shows no profile.", "Pass the check in your browser, open your own profile and save that page.");
    public static Problem PageCompany { get; } = new("PA-PAGE-COMPANY", "The page is about a company or school, not about a member.", SavePage);
    public static Problem PageFeed { get; } = new("PA-PAGE-FEED", "The page is the feed, not a profile.", SavePage);
    public static Problem PageSearch { get; } = new("PA-PAGE-SEARCH", "The page shows results of a search, not a profile.", SavePage);
    public static Problem PageMail { get; } = new("PA-PAGE-MHTML", "The page is saved as a single file (MHTML), which is not read.", "Save it again as \"Webpage, HTML Only\" or \"Webpage, Complete\" and audit the HTML file.");
    public static Problem PageWebArchive { get; } = new("PA-PAGE-WEBARCHIVE", "The page is saved as a web archive, which is not read.", "Save it again in Safari with the format \"Page Source\", or in another browser as HTML, and audit the HTML file.");

    /// <summary>Whether the part is what its name says, and only could not be read whole.</summary>
    public bool IsDamage => (Code.StartsWith("PA-ZIP-", StringComparison.Ordinal) && this != Name) || Code.StartsWith("PA-LIMIT-", StringComparison.Ordinal);

    public UnreadableProfileException ToException(Exception? inner = null) => new(Code, Reason, NextStep, inner);
}

/// <summary>Ends the reading of one part; the others are still read.</summary>
internal sealed class UnreadablePartException(Problem problem, Exception? inner = null) : Exception(problem.Reason, inner)
{
    public Problem Problem { get; } = problem;
}
