using System.Globalization;

namespace ProfileAudit.Samples.ExportMaker;

/// <summary>Invented people and companies; nobody's name, and obviously so.</summary>
internal static class People
{
    private static readonly string[] First = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gia", "Hal", "Ida", "Jon", "Kim", "Lou"];
    private static readonly string[] Last =
        ["Sample", "Placeholder", "Madeup", "Invented", "Fictive", "Mock", "Demo", "Specimen", "Testcase", "Nobody", "Pretend", "Müster", "Żadny"];
    private static readonly string[] Companies =
        ["Example GmbH", "Sample & Sons Ltd", "Placeholder, Inc.", "Mock Bridges SA", "Demo Foods", "Invented Airways", "Fictive Bank AG", "Specimen Labs"];
    private static readonly string[] Titles = ["Engineer", "Head of Sales", "Designer", "Teacher", "Accountant", "Nurse", "Project manager"];

    public const string Preamble =
        "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261\"\n\n";

    public static string FirstName(int i) => First[i % First.Length];

    public static string LastName(int i) => Last[i / First.Length % Last.Length];

    public static string Company(int i) => Companies[i * 5 % Companies.Length];

    public static string Title(int i) => Titles[i * 3 % Titles.Length];

    public static string Url(int i) => string.Create(CultureInfo.InvariantCulture, $"https://www.linkedin.com/in/invented-person-{i:D4}");

    /// <summary>Connections.csv with its preamble and, as LinkedIn writes it, without a line end at its end.</summary>
    public static ExportedFile Connections(IEnumerable<DateOnly> dates)
    {
        var table = ExportedFile.Table(
            "Connections.csv",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
            dates.Select((date, i) => new[] { FirstName(i), LastName(i), Url(i), "", Company(i), Title(i), date.ToString("dd MMM yyyy", CultureInfo.InvariantCulture) }));
        return table with { Text = Preamble + table.Text.TrimEnd('\n') };
    }
}
