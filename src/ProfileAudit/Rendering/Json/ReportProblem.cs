namespace ProfileAudit.Rendering.Json;

/// <summary>What can be wrong with a report that is read.</summary>
internal static class ReportProblem
{
    private const string Again = "Make the report again with --format json, or name the export itself.";

    public static UnreadableReportException NotJson(Exception inner) =>
        new("PA-REPORT-JSON", "The report is no JSON, or damaged.", Again, inner);

    public static UnreadableReportException NoReport() =>
        new("PA-REPORT-KIND", "This JSON is no report of an audit.", Again);

    public static UnreadableReportException OtherVersion() =>
        new("PA-REPORT-VERSION", "The report is of a version that is not known here.", "Update ProfileAudit, or name the export itself.");

    public static UnreadableReportException Field(string path) =>
        new("PA-REPORT-FIELD", $"The report's field {path} is missing or not as the schema has it.", Again);

    public static UnreadableReportException TooLarge() =>
        new("PA-REPORT-SIZE", "The report is larger than any real one.", Again);

    public static UnreadableReportException Unreadable(Exception inner) =>
        new("PA-IN-ACCESS", "The report could not be read to its end.", "Check that you may read it and that no other program holds it.", inner);
}
