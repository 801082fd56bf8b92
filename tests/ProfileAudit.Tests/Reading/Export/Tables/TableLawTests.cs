using System.Buffers;
using System.Globalization;
using CsCheck;
using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export;
using ProfileAudit.Reports;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;
using Sylvan.Data.Csv;

namespace ProfileAudit.Tests.Reading.Export.Tables;

/// <summary>What never changes the facts, and what only hides them.</summary>
public sealed class TableLawTests
{
    private static readonly AuditOptions Day = new() { AsOf = new DateOnly(2026, 3, 1) };

    private static readonly string[] Members = [.. InventedMembers.All.Keys];

    // The rows of these have an order that the report tells, or none at all.
    private static readonly string[] Unshuffled = ["Profile.csv", "Invitations.csv"];

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\n\r;\t");

    private static readonly Gen<string> Cells = Gen.OneOf(
        Gen.Int[0, 9].Select(i => ((string[])["", "Example", "Example, Inc.", "say \"hi\"", "line\nbreak", "line\r\nbreak", "Müller", "東京", "a;b\tc", "O'Neil"])[i]),
        Gen.Char.Where(c => c is >= ' ' and <= '~').Array[0, 12].Select(characters => new string(characters).Trim()));

    [Fact]
    public void The_order_of_files_rows_and_columns_and_new_columns_line_ends_and_a_mark_change_no_fact()
    {
        var facts = Members.ToDictionary(member => member, member => FactsText.Of(Read(Files(member)), inAnyOrder: true), StringComparer.Ordinal);
        Gen.Select(Gen.Int[0, Members.Length - 1], Gen.Int[0, int.MaxValue - 1]).Sample(
            (which, seed) =>
            {
                var random = new Random(seed);
                var files = Files(Members[which]).Select(file => (file.Name, Shuffled(file.Name, file.Text, random))).ToArray();
                random.Shuffle(files);
                Assert.Equal(facts[Members[which]], FactsText.Of(Read(files), inAnyOrder: true));
            },
            iter: 500,
            threads: 1);
    }

    [Fact]
    public void A_file_less_of_a_part_of_an_export_only_hides_what_it_held()
    {
        var tried = 0;
        foreach (var member in Members)
        {
            // Without the files that tell the kind, an absent file proves nothing.
            var files = Files(member).Where(file => file.Name is not ("Ad_Targeting.csv" or "Company Follows.csv" or "Email Addresses.csv")).ToList();
            var whole = new ProfileAuditor().Audit(Read(files), Day);
            foreach (var missing in files.Where(_ => files.Count > 1))
            {
                var less = new ProfileAuditor().Audit(Read(files.Where(file => file != missing)), Day);
                foreach (var (was, now) in whole.Findings.Zip(less.Findings))
                {
                    Assert.True(
                        now.Outcome is Outcome.CannotTell || (now.Outcome == was.Outcome && !(now.Score < was.Score)),
                        $"{member} without {missing.Name}: {was.Rule.Id} was {was.Outcome} and became {now.Outcome}.");
                }

                tried++;
            }
        }

        Assert.True(tried > 40);
    }

    [Fact]
    public void A_second_reader_of_tables_finds_the_same_cells()
    {
        Gen.Select(Cells, Cells, Cells, Cells).Array[1, 12].Sample(
            rows =>
            {
                var positions = Exported.PositionsHeader + string.Concat(rows.Select(row => Line(row.Item1, row.Item2, row.Item3, row.Item4, "Jan 2020", "")));
                var expected = Others(positions).Select(cells => (Plain(cells[0]), Plain(cells[1]), cells[2].Trim().Length)).ToList();
                var read = Read([("Positions.csv", positions)]).Positions.Value().Select(position => (position.Company, position.Title, position.DescriptionLength)).ToList();
                Assert.Equal(expected, read);
            },
            iter: 5_000,
            threads: 1);
        Gen.Select(Cells, Cells, Cells).Array[1, 12].Sample(
            rows =>
            {
                var connections = Exported.ConnectionsHeader + string.Concat(rows.Select((row, i) => Line(row.Item1, row.Item2, $"https://www.linkedin.com/in/test-{i}", "", row.Item3, "", "08 Feb 2024")));
                var expected = Others(connections).Select(cells => ($"{Plain(cells[0])} {Plain(cells[1])}".Trim(), Plain(cells[4]))).ToList();
                var read = Read([("Connections.csv", connections)]).Connections.Value().Select(connection => (connection.Person!.Name, connection.Company)).ToList();
                Assert.Equal(expected, read);
            },
            iter: 5_000,
            threads: 1);
    }

    [Fact]
    public void Dates_mean_the_same_in_every_culture()
    {
        string[] written =
        [
            "08 Feb 2024", "8 Feb 2024", "08 FEB 2024", "2/8/24, 2:37 PM", "2/8/24, 12:00 AM", "02/08/24, 02:37 PM", "2/8/2024, 2:37 PM", "2024/02/08 14:37:00 UTC", "2024-02-08 14:37:00 UTC", "2024-02-08 14:37:00",
            "2024-02-08 14:37 UTC", "Thu Feb 08 14:37:00 UTC 2024", "2024-02-08", "2024/02/08", "2024/2/8", "2024-2-8", "Feb 8, 2024", "February 8, 2024", "February 8, 2024 at 2:37 PM (GMT)", "02/08/24 14:37",
            "8-Feb-24", "2/8/24", "2/8/2024", "2/8/2024 14:37", "2024-02-08T14:37:00", "2024-02-08T14:37:00Z", "2024-02-08T14:37:00.123Z", " 08 Feb 2024 ", "08\u00A0Feb\u00A02024", "2/8/24, 2:37\u202FPM",
            "29 Feb 2024", "31 Dec 2023", "01 Jan 2024", "30 Apr 2024", "1 May 2024", "01 Sep 2024", "15 Oct 2024", "11 Nov 2024", "12/31/23, 11:59 PM", "2023-12-31 23:59:59 UTC", "Sun Dec 31 23:59:59 UTC 2023", "31-Dec-23",
        ];
        Assert.True(written.Length >= 40);
        var table = Exported.ConnectionsHeader + string.Concat(written.Select((date, i) => Line("Bo", "Test", $"https://www.linkedin.com/in/test-{i}", "", "", "", date)));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Read([("Connections.csv", table)]).Connections.Value();
            Assert.DoesNotContain(expected, connection => connection.ConnectedOn is null);
            foreach (var name in new[] { "de-DE", "fr-FR", "tr-TR", "ar-SA", "th-TH", "fa-IR", "sv-SE", "ja-JP", "he-IL", "hi-IN", "pt-BR", "en-GB" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected.AsEnumerable(), Read([("Connections.csv", table)]).Connections.Value().AsEnumerable());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static IEnumerable<(string Name, string Text)> Files(string member) => InventedMembers.All[member].Select(file => (file.Name, file.Text));

    // Streams in memory are read at once, so nothing is waited for.
    private static Profile Read(IEnumerable<(string Name, string Text)> files) => Exported.ReadFolderAsync(files).AsTask().GetAwaiter().GetResult();

    private static string Shuffled(string name, string text, Random random)
    {
        if (!name.EndsWith(".csv", StringComparison.Ordinal))
            return text;
        using var reader = CsvDataReader.Create(new StringReader(text[HeaderOf(name, text)..]), new CsvDataReaderOptions { HasHeaders = false });
        var rows = new List<List<string>>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        if (rows.Any(row => row.Count != rows[0].Count))
            return text;
        var columns = Enumerable.Range(0, rows[0].Count + random.Next(2)).ToArray();
        // Of columns with one name the first counts, so those stay where they are.
        if (rows[0].Distinct(StringComparer.Ordinal).Count() == rows[0].Count)
            random.Shuffle(columns);
        var data = rows.Skip(1).ToArray();
        if (!Unshuffled.Contains(name))
            random.Shuffle(data);
        var lineEnd = random.Next(2) == 0 ? "\n" : "\r\n";
        var lines = data.Prepend(rows[0]).Select((row, i) => Line([.. columns.Select(column => column < row.Count ? row[column] : i == 0 ? "Brand New" : "x")]).TrimEnd('\n') + lineEnd);
        return (random.Next(2) == 0 ? "" : "\uFEFF") + string.Concat(lines);
    }

    private static int HeaderOf(string name, string text) => name == "Connections.csv" ? text.IndexOf("First Name,", StringComparison.Ordinal) : 0;

    private static string Line(params string[] cells) =>
        string.Join(',', cells.Select(cell => cell.AsSpan().ContainsAny(Special) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)) + "\n";

    private static IEnumerable<string[]> Others(string text)
    {
        using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { Comment = '\0' });
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
            if (cells.Any(cell => cell.Trim().Length > 0))
                yield return cells;
        }
    }

    private static string Plain(string cell) => cell.Trim().Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ').Trim();
}
