namespace ProfileAudit.Reading;

/// <summary>What can be wrong with a source or a part of one. Texts hold no value of the member's.</summary>
/// <param name="Code">The stable code; docs/errors.md explains each.</param>
/// <param name="Reason">What is wrong, as one sentence.</param>
/// <param name="NextStep">What to do about it, as one sentence.</param>
internal sealed record Problem(string Code, Text Reason, Text NextStep)
{
    private static Text Again => Text.Of("remedy.again", "Download the archive from LinkedIn again and audit it as it is, without unpacking or editing it.");
    private static Text AnotherSource => Text.Of("remedy.another-source", "Audit the ZIP file that LinkedIn sent, or the folder it unpacks to.");
    private static Text Original => Text.Of("remedy.original", "Audit the original file from LinkedIn instead of an edited copy.");
    private static Text Limits => Text.Of("remedy.limits", "If the source is your own and really that large, raise the limit; see the hosting guide.");
    private static Text SavePage => Text.Of("remedy.save-page", "Open your own profile in a browser, wait until it is there, scroll to its end and save the page as HTML.");

    public static Problem SourceEmpty { get; } = new("PA-IN-EMPTY", Text.Of("problem.in-empty", "The source is empty."), AnotherSource);
    public static Problem SourceUnknown { get; } = new("PA-IN-UNKNOWN", Text.Of("problem.in-unknown", "The source is not a LinkedIn data export."), AnotherSource);
    public static Problem SourcePacked { get; } = new("PA-IN-PACKED", Text.Of("problem.in-packed", "The source is packed, but not as LinkedIn packs an export."), Text.Of("problem.in-packed.remedy", "Unpack it and audit the folder, or audit the ZIP file that LinkedIn sent."));
    public static Problem SourceTable { get; } = new("PA-IN-TABLE", Text.Of("problem.in-table", "The source is a single table of an export, and nothing tells which."), Text.Of("problem.in-table.remedy", "Put it under LinkedIn's own name into a folder and audit the folder, or audit the ZIP file that LinkedIn sent."));
    public static Problem SourceUnreadable { get; } = new("PA-IN-ACCESS", Text.Of("problem.in-access", "The source could not be read to its end."), Text.Of("problem.in-access.remedy", "Check that you may read it and that no other program holds it."));
    public static Problem SourceTooLarge { get; } = new("PA-IN-SIZE", Text.Of("problem.in-size", "The source is larger than the limit."), Limits);
    public static Problem ArchiveDamaged { get; } = new("PA-ZIP-DAMAGED", Text.Of("problem.zip-damaged", "The archive is damaged or incomplete."), Again);
    public static Problem ArchiveAmbiguous { get; } = new("PA-ZIP-AMBIGUOUS", Text.Of("problem.zip-ambiguous", "The archive is made so that programs see different files in it."), Again);
    public static Problem ArchiveEmpty { get; } = new("PA-ZIP-EMPTY", Text.Of("problem.zip-empty", "The archive holds no files."), Again);
    public static Problem TooManyFiles { get; } = new("PA-ZIP-ENTRIES", Text.Of("problem.zip-entries", "The source holds more files than the limit."), AnotherSource);
    public static Problem DirectoryTooLarge { get; } = new("PA-ZIP-DIRECTORY", Text.Of("problem.zip-directory", "The archive's directory is larger than the limit."), AnotherSource);
    public static Problem SnapshotDamaged { get; } = new("PA-JSON-DAMAGED", Text.Of("problem.json-damaged", "The JSON of the member data API is damaged or incomplete."), Text.Of("problem.json-damaged.remedy", "Ask the API again and audit the whole answer."));
    public static Problem SnapshotEmpty { get; } = new("PA-JSON-EMPTY", Text.Of("problem.json-empty", "The JSON of the member data API holds no domain."), Text.Of("problem.json-empty.remedy", "Ask the API for the domains PROFILE, POSITIONS, SKILLS and CONNECTIONS at least."));
    public static Problem SnapshotRows { get; } = new("PA-JSON-ROWS", Text.Of("problem.json-rows", "Its rows are not given as a list of objects."), Text.Of("problem.json-rows.remedy", "Ask the API again and audit the whole answer."));
    public static Problem NoExport { get; } = new("PA-EXPORT-NONE", Text.Of("problem.export-none", "None of the files belongs to a LinkedIn data export."), AnotherSource);
    public static Problem NothingReadable { get; } = new("PA-EXPORT-UNREADABLE", Text.Of("problem.export-unreadable", "It is a LinkedIn data export, but none of its files could be read."), Again);

    public static Problem Checksum { get; } = new("PA-ZIP-CRC", Text.Of("problem.zip-crc", "Its checksum is wrong: the file is damaged."), Again);
    public static Problem Length { get; } = new("PA-ZIP-LENGTH", Text.Of("problem.zip-length", "It is longer or shorter than the archive says: the file is damaged."), Again);
    public static Problem Inflation { get; } = new("PA-ZIP-DATA", Text.Of("problem.zip-data", "Its packed data cannot be unpacked: the file is damaged."), Again);
    public static Problem Encrypted { get; } = new("PA-ZIP-ENCRYPTED", Text.Of("problem.zip-encrypted", "It is protected by a password."), Text.Of("problem.zip-encrypted.remedy", "Unpack it with the password and audit the folder."));
    public static Problem Method { get; } = new("PA-ZIP-METHOD", Text.Of("problem.zip-method", "It is packed by a method that LinkedIn does not use."), Again);
    public static Problem Link { get; } = new("PA-ZIP-LINK", Text.Of("problem.zip-link", "It is a link or a device and no file, and links are not followed."), Again);
    public static Problem Name { get; } = new("PA-ZIP-NAME", Text.Of("problem.zip-name", "Programs see different names or kinds of it in the archive."), Again);
    public static Problem HeadersDiffer { get; } = new("PA-ZIP-HEADER", Text.Of("problem.zip-header", "The archive says two different things about it."), Again);
    public static Problem Duplicate { get; } = new("PA-ZIP-DUPLICATE", Text.Of("problem.zip-duplicate", "The archive holds it more than once, so it is not clear which one counts."), Again);
    public static Problem Ratio { get; } = new("PA-ZIP-RATIO", Text.Of("problem.zip-ratio", "It unpacks to far more than a real file would."), Again);
    public static Problem FileTooLarge { get; } = new("PA-LIMIT-FILE", Text.Of("problem.limit-file", "It is larger than the limit."), Limits);
    public static Problem TotalTooLarge { get; } = new("PA-LIMIT-TOTAL", Text.Of("problem.limit-total", "All files together are larger than the limit."), Limits);
    public static Problem FileUnreadable { get; } = new("PA-FILE-ACCESS", Text.Of("problem.file-access", "It could not be opened or read."), Text.Of("problem.file-access.remedy", "Check that the file is there and that you may read it."));

    public static Problem Elsewhere { get; } = new("PA-FILE-ELSEWHERE", Text.Of("problem.file-elsewhere", "It stands outside the folder of the export and was not read."), Text.Of("problem.file-elsewhere.remedy", "Put it beside the other files, or audit LinkedIn's own archive."));

    public static Problem Misnamed { get; } = new("PA-FILE-NAME", Text.Of("problem.file-name", "It looks like a file of the export under another name or in another form, and was not read."), Text.Of("problem.file-name.remedy", "Give it LinkedIn's own name and form, such as Skills.csv, or audit LinkedIn's own archive."));

    public static Problem TableEmpty { get; } = new("PA-CSV-EMPTY", Text.Of("problem.csv-empty", "It is empty: not even a header line is in it."), Again);
    public static Problem Spreadsheet { get; } = new("PA-CSV-EXCEL", Text.Of("problem.csv-excel", "It is an Excel workbook under the name of a CSV file."), Original);
    public static Problem Header { get; } = new("PA-CSV-HEADER", Text.Of("problem.csv-header", "No header line with the known columns was found in it."), Original);
    public static Problem CutRow { get; } = new("PA-CSV-CUT", Text.Of("problem.csv-cut", "One of its rows breaks off."), Again);
    public static Problem Crowd { get; } = new("PA-CSV-PEOPLE", Text.Of("problem.csv-people", "It names more people or conversations than any real export."), Original);
    public static Problem LongRow { get; } = new("PA-CSV-LONG", Text.Of("problem.csv-long", "One of its rows has more cells than its header, so its cells may be shifted."), Original);
    public static Problem NoUsableRow { get; } = new("PA-CSV-UNUSABLE", Text.Of("problem.csv-unusable", "It has rows, and not one of them can be used."), Original);
    public static Problem NoRow { get; } = new("PA-CSV-NO-ROW", Text.Of("problem.csv-no-row", "It has a header and no row, which no real export has."), Again);
    public static Problem Quotes { get; } = new("PA-CSV-QUOTE", Text.Of("problem.csv-quote", "A quotation mark in it is never closed, so rows may be swallowed."), Original);
    public static Problem Record { get; } = new("PA-CSV-RECORD", Text.Of("problem.csv-record", "One of its rows is larger than the limit."), Original);
    public static Problem Columns { get; } = new("PA-CSV-COLUMNS", Text.Of("problem.csv-columns", "It has more columns than the limit."), Original);
    public static Problem Rows { get; } = new("PA-CSV-ROWS", Text.Of("problem.csv-rows", "It has more rows than the limit."), Limits);
    public static Problem NoArticle { get; } = new("PA-HTML-ARTICLE", Text.Of("problem.html-article", "It is no page of an article as exports have them."), Original);

    public static Problem TooManyArticles { get; } = new("PA-HTML-PAGES", Text.Of("problem.html-pages", "There are more pages of articles than are read."), AnotherSource);

    public static Problem PageComplex { get; } = new("PA-PAGE-COMPLEX", Text.Of("problem.page-complex", "The page is larger or more deeply nested than any profile page."), SavePage);
    public static Problem PageCut { get; } = new("PA-PAGE-CUT", Text.Of("problem.page-cut", "The page breaks off before its end."), SavePage);
    public static Problem PageForeign { get; } = new("PA-PAGE-FOREIGN", Text.Of("problem.page-foreign", "The page is not one of LinkedIn."), SavePage);
    public static Problem PageOther { get; } = new("PA-PAGE-OTHER", Text.Of("problem.page-other", "The page is one of LinkedIn, but no profile."), SavePage);
    public static Problem PageWall { get; } = new("PA-PAGE-WALL", Text.Of("problem.page-wall", "The page asks to log in or to join, and shows no profile."), Text.Of("problem.page-wall.remedy", "Log in to LinkedIn in your browser, open your own profile and save that page."));
    public static Problem PageConsent { get; } = new("PA-PAGE-CONSENT", Text.Of("problem.page-consent", "The page asks about cookies, and shows no profile."), Text.Of("problem.page-consent.remedy", "Answer the question about cookies in your browser, open your own profile and save that page."));
    public static Problem PageGone { get; } = new("PA-PAGE-GONE", Text.Of("problem.page-gone", "The page says that there is no such page or profile."), Text.Of("problem.page-gone.remedy", "Open your own profile from your picture at the top of LinkedIn and save that page."));
    public static Problem PageCheckpoint { get; } = new("PA-PAGE-CHECKPOINT", Text.Of("problem.page-checkpoint", "The page is a security check, and shows no profile."), Text.Of("problem.page-checkpoint.remedy", "Pass the check in your browser, open your own profile and save that page."));
    public static Problem PageCompany { get; } = new("PA-PAGE-COMPANY", Text.Of("problem.page-company", "The page is about a company or school, not about a member."), SavePage);
    public static Problem PageFeed { get; } = new("PA-PAGE-FEED", Text.Of("problem.page-feed", "The page is the feed, not a profile."), SavePage);
    public static Problem PageSearch { get; } = new("PA-PAGE-SEARCH", Text.Of("problem.page-search", "The page shows results of a search, not a profile."), SavePage);
    public static Problem PageMail { get; } = new("PA-PAGE-MHTML", Text.Of("problem.page-mhtml", "The page is saved as a single file (MHTML), which is not read."), Text.Of("problem.page-mhtml.remedy", "Save it again as \"Webpage, HTML Only\" or \"Webpage, Complete\" and audit the HTML file."));
    public static Problem PageWebArchive { get; } = new("PA-PAGE-WEBARCHIVE", Text.Of("problem.page-webarchive", "The page is saved as a web archive, which is not read."), Text.Of("problem.page-webarchive.remedy", "Save it again in Safari with the format \"Page Source\", or in another browser as HTML, and audit the HTML file."));

    /// <summary>Whether the part is what its name says, and only could not be read whole.</summary>
    public bool IsDamage => (Code.StartsWith("PA-ZIP-", StringComparison.Ordinal) && this != Name) || Code.StartsWith("PA-LIMIT-", StringComparison.Ordinal);

    public UnreadableProfileException ToException(Exception? inner = null) => new(Code, Reason.ToString(), NextStep.ToString(), inner);
}

/// <summary>Ends the reading of one part; the others are still read.</summary>
internal sealed class UnreadablePartException(Problem problem, Exception? inner = null) : Exception(problem.Reason.ToString(), inner)
{
    public Problem Problem { get; } = problem;
}
