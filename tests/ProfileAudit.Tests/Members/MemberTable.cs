using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Members;

/// <summary>The tables of docs/members.md as one: a row a rule, a column a member. They are several so that lines stay readable.</summary>
internal sealed class MemberTable
{
    private readonly Dictionary<(string Rule, string Member), string> cells = [];
    private readonly List<string> rules = [];
    private readonly List<string> members = [];

    public MemberTable(string path)
    {
        string[] columns = [];
        foreach (var row in File.ReadLines(Repository.PathOf(path)).Select(Cells))
        {
            if (row[0] == "rule")
            {
                columns = row;
                members.AddRange(row.Skip(1));
            }
            else if (row.Length == columns.Length && !row[0].StartsWith('-'))
            {
                Add(row, columns);
            }
        }
    }

    /// <summary>The rules in the order of the page.</summary>
    public IReadOnlyList<string> Rules => rules;

    /// <summary>The members in the order of the page.</summary>
    public IReadOnlyList<string> Members => members;

    public string this[string rule, string member] => cells.GetValueOrDefault((rule, member), "nothing");

    private void Add(string[] row, string[] columns)
    {
        if (!rules.Contains(row[0]))
            rules.Add(row[0]);
        for (var i = 1; i < row.Length; i++)
            cells.Add((row[0], columns[i]), row[i]);
    }

    private static string[] Cells(string line) => [.. line.Trim('|', ' ').Split('|').Select(cell => cell.Trim(' ', '`'))];
}
