using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export.Snapshots;

/// <summary>
/// JSON that nobody should send. What begins with y_ is read, with n_ refused whole; with i_ the skills are unknown and the rest is read.
/// </summary>
public sealed class HostileSnapshotTests
{
    private const string Whole = """{"elements":[{"snapshotDomain":"SKILLS","snapshotData":[{"Name":"C#"}]},{"snapshotDomain":"LANGUAGES","snapshotData":[{"Name":"German","Proficiency":""}]}]}""";

    // A list of no rows at all is what makes a section empty; nothing below is that.
    private static readonly (string Name, byte[] Json, string? Code)[] Inputs =
    [
        ("y_a_page", Bytes(Whole), null),
        ("y_a_list_of_pages", Bytes($"[{Whole}]"), null),
        ("y_byte_order_mark", [0xEF, 0xBB, 0xBF, .. Bytes(Whole)], null),
        ("y_space_around", Bytes($" \r\n\t{Whole}\r\n\t "), null),
        ("y_page_without_elements", Bytes($"[{Whole},{{}}]"), null),
        ("y_page_whose_elements_are_an_object", Bytes("[" + Whole + """,{"elements":{}}]"""), null),
        ("y_page_whose_elements_are_null", Bytes("[" + Whole + """,{"elements":null}]"""), null),
        ("y_pages_of_other_kinds", Bytes($"[{Whole},7,null,\"x\",[],true]"), null),
        ("y_elements_of_other_kinds", Bytes(Skills("""[{"Name":"C#"}]""", """7,null,"x",[],{}""")), null),
        ("y_domain_of_another_kind", Bytes(Skills("""[{"Name":"C#"}]""", """{"snapshotDomain":7,"snapshotData":[]},{"snapshotDomain":null},{"snapshotDomain":{}}""")), null),
        ("y_domain_that_is_new", Bytes(Skills("""[{"Name":"C#"}]""", """{"snapshotDomain":"NEW","snapshotData":7}""")), null),
        ("y_domain_with_an_empty_name", Bytes(Skills("""[{"Name":"C#"}]""", """{"snapshotDomain":"","snapshotData":[]}""")), null),
        ("y_domain_in_other_case_is_another", Bytes(Skills("""[{"Name":"C#"}]""", """{"snapshotDomain":"skills","snapshotData":[]}""")), null),
        ("y_other_columns_beside", Bytes(Skills("""[{"Name":"C#","New":[{"a":{}}],"":null}]""")), null),
        ("y_cell_twice_the_first_counts", Bytes(Skills("""[{"Name":"C#","Name":""}]""")), null),
        ("y_cell_that_is_a_number", Bytes(Skills("[{\"Name\":1e999999}]")), null),
        ("y_cell_that_is_a_long_number", Bytes(Skills($"[{{\"Name\":{new string('9', 10_000)}}}]")), null),
        ("y_cell_that_is_a_list", Bytes(Skills("""[{"Name":["C","#"]}]""")), null),
        ("y_cell_that_is_a_truth", Bytes(Skills("""[{"Name":true}]""")), null),
        ("y_cell_with_a_zero", Bytes(Skills("""[{"Name":"C\u0000#"}]""")), null),
        ("y_cell_with_a_whole_surrogate_pair", Bytes(Skills("""[{"Name":"\ud83d\ude00"}]""")), null),
        ("y_rows_that_are_blank_beside", Bytes(Skills("""[{"Name":"C#"},{"Name":""},{"Name":null}]""")), null),
        ("y_nesting_below_the_limit", Bytes(Skills($"[{{\"Name\":{new string('[', 20)}\"C#\"{new string(']', 20)}}}]")), null),
        ("i_rows_missing", Bytes("""{"elements":[{"snapshotDomain":"SKILLS"},{"snapshotDomain":"LANGUAGES","snapshotData":[{"Name":"German","Proficiency":""}]}]}"""), "PA-JSON-ROWS"),
        ("i_rows_null", Bytes(Skills("null")), "PA-JSON-ROWS"),
        ("i_rows_an_object", Bytes(Skills("{}")), "PA-JSON-ROWS"),
        ("i_rows_a_text", Bytes(Skills("\"none\"")), "PA-JSON-ROWS"),
        ("i_rows_a_number", Bytes(Skills("0")), "PA-JSON-ROWS"),
        ("i_row_a_text", Bytes(Skills("""["C#"]""")), "PA-JSON-ROWS"),
        ("i_row_a_list", Bytes(Skills("""[["Name","C#"]]""")), "PA-JSON-ROWS"),
        ("i_row_null_among_others", Bytes(Skills("""[{"Name":"C#"},null]""")), "PA-JSON-ROWS"),
        ("i_row_with_other_columns", Bytes(Skills("""[{"Skill":"C#"}]""")), "PA-CSV-HEADER"),
        ("i_row_without_columns", Bytes(Skills("[{}]")), "PA-CSV-HEADER"),
        ("i_second_page_of_another_kind", Bytes(Skills("""[{"Name":"C#"}]""", """{"snapshotDomain":"SKILLS","snapshotData":{}}""")), "PA-JSON-ROWS"),
        ("i_row_longer_than_the_limit", Bytes(Skills($"[{{\"Name\":\"{new string('x', (1 << 20) + 1)}\"}}]")), "PA-CSV-RECORD"),
        ("i_row_wider_than_the_limit", Bytes(Skills($"[{{\"Name\":\"C#\"{string.Concat(Enumerable.Range(0, 600).Select(i => $",\"{i}\":1"))}}}]")), "PA-CSV-COLUMNS"),
        ("n_nothing_but_the_mark", Bytes("\"snapshotDomain\""), "PA-IN-UNKNOWN"),
        ("n_empty_object", Bytes("{}"), "PA-IN-UNKNOWN"),
        ("n_empty_list", Bytes("[]"), "PA-IN-UNKNOWN"),
        ("n_utf16_little", Encoding.Unicode.GetBytes(Whole), "PA-IN-UNKNOWN"),
        ("n_utf16_big", Encoding.BigEndianUnicode.GetBytes(Whole), "PA-IN-UNKNOWN"),
        ("n_utf32", Encoding.UTF32.GetBytes(Whole), "PA-IN-UNKNOWN"),
        ("n_no_domain", Bytes("""{"elements":[{"snapshotData":[{"Name":"C#"}]}]}"""), "PA-JSON-EMPTY"),
        ("n_lists_only", Bytes("""[[[["snapshotDomain"]]]]"""), "PA-JSON-EMPTY"),
        ("n_domain_twice", Bytes("""{"elements":[{"snapshotDomain":"NEW","snapshotDomain":"SKILLS","snapshotData":[]}]}"""), "PA-JSON-DAMAGED"),
        ("n_rows_twice", Bytes("""{"elements":[{"snapshotDomain":"SKILLS","snapshotData":[{"Name":"C#"}],"snapshotData":[]}]}"""), "PA-JSON-DAMAGED"),
        ("n_elements_twice", Bytes("""{"elements":[{"snapshotDomain":"SKILLS","snapshotData":[]}],"elements":[]}"""), "PA-JSON-DAMAGED"),
        ("n_nesting_of_lists", Bytes(Skills(new string('[', 100_000))), "PA-JSON-DAMAGED"),
        ("n_nesting_of_objects", Bytes(Skills("[" + string.Concat(Enumerable.Repeat("{\"a\":", 100_000)))), "PA-JSON-DAMAGED"),
        ("n_nesting_at_the_limit", Bytes(Skills($"[{{\"Name\":{new string('[', 40)}\"C#\"{new string(']', 40)}}}]")), "PA-JSON-DAMAGED"),
        ("n_high_surrogate_alone", Bytes(Skills("""[{"Name":"\ud800"}]""")), "PA-JSON-DAMAGED"),
        ("n_low_surrogate_alone", Bytes(Skills("""[{"Name":"\udc00"}]""")), "PA-JSON-DAMAGED"),
        ("n_surrogates_turned_round", Bytes(Skills("""[{"Name":"\ude00\ud83d"}]""")), "PA-JSON-DAMAGED"),
        ("n_surrogate_alone_in_a_column", Bytes(Skills("""[{"\ud800":"C#"}]""")), "PA-JSON-DAMAGED"),
        ("n_surrogate_alone_in_a_domain", Bytes(Skills("[]", """{"snapshotDomain":"\ud800","snapshotData":[]}""")), "PA-JSON-DAMAGED"),
        ("n_not_a_number", Bytes(Skills("""[{"Name":NaN}]""")), "PA-JSON-DAMAGED"),
        ("n_infinity", Bytes(Skills("""[{"Name":-Infinity}]""")), "PA-JSON-DAMAGED"),
        ("n_number_with_a_plus", Bytes(Skills("""[{"Name":+1}]""")), "PA-JSON-DAMAGED"),
        ("n_number_with_zeros_in_front", Bytes(Skills("""[{"Name":007}]""")), "PA-JSON-DAMAGED"),
        ("n_comment", Bytes(Skills("[/* none */]")), "PA-JSON-DAMAGED"),
        ("n_comma_too_much", Bytes(Skills("""[{"Name":"C#"},]""")), "PA-JSON-DAMAGED"),
        ("n_apostrophes", Bytes(Skills("[{'Name':'C#'}]")), "PA-JSON-DAMAGED"),
        ("n_name_without_quotes", Bytes(Skills("[{Name:\"C#\"}]")), "PA-JSON-DAMAGED"),
        ("n_line_break_in_a_text", Bytes(Skills("[{\"Name\":\"C\n#\"}]")), "PA-JSON-DAMAGED"),
        ("n_escape_that_is_none", Bytes(Skills("""[{"Name":"\x41"}]""")), "PA-JSON-DAMAGED"),
        ("n_bytes_that_are_no_utf8", Encoding.Latin1.GetBytes(Skills("[{\"Name\":\"Caf\u00E9\"}]")), "PA-JSON-DAMAGED"),
        ("n_overlong_utf8", [.. Bytes("{\"snapshotDomain\":\"SKILLS\",\"snapshotData\":[{\"Name\":\""), 0xC0, 0x80, .. Bytes("\"}]}")], "PA-JSON-DAMAGED"),
        ("n_zero_behind", [.. Bytes(Whole), 0], "PA-JSON-DAMAGED"),
        ("n_second_page_behind", Bytes(Whole + Whole), "PA-JSON-DAMAGED"),
        ("n_lines_of_pages", Bytes(Whole + "\n" + Whole + "\n"), "PA-JSON-DAMAGED"),
        ("n_archive_behind", [.. Bytes(Whole), .. Exported.Zip(("Skills.csv", "Name\n"))], "PA-JSON-DAMAGED"),
        ("n_byte_order_mark_twice", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Bytes(Whole)], "PA-IN-UNKNOWN"),
    ];

    public static TheoryData<string> Names => [.. Inputs.Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Hostile_JSON_is_read_refused_or_unknown_and_never_empty(string name)
    {
        var (_, json, code) = Inputs.Single(input => input.Name == name);
        if (name.StartsWith("n_", StringComparison.Ordinal))
        {
            Assert.Equal(code, (await Exported.RefusedAsync(json)).Code);
            return;
        }

        var profile = await Exported.ReadAsync(json);
        Assert.Single(profile.Languages.Value());
        if (code is null)
        {
            Assert.Empty(profile.Sources[0].Unread);
            Assert.Equal(Tally.Exactly(1), profile.Skills.Value());
        }
        else
        {
            Assert.Equal(("SKILLS", code), Assert.Single(profile.Sources[0].Unread.Select(part => (part.File, part.Code))));
            Assert.False(profile.Skills.IsObserved);
        }
    }

    [Fact]
    public void There_are_many_of_each_kind()
    {
        Assert.True(Inputs.Length >= 40);
        Assert.Equal(Inputs.Length, Inputs.DistinctBy(input => input.Name).Count());
        Assert.Equal(["i", "n", "y"], Inputs.Select(input => input.Name[..1]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task JSON_that_is_cut_anywhere_is_refused()
    {
        var whole = Bytes(Whole);
        for (var length = 0; length < whole.Length; length++)
            Assert.True((await Exported.RefusedAsync(whole[..length])).Code is "PA-IN-EMPTY" or "PA-IN-UNKNOWN" or "PA-JSON-DAMAGED");
    }

    [Fact]
    public async Task JSON_with_any_byte_changed_makes_nothing_up()
    {
        var whole = Bytes(Whole);
        foreach (var mask in new byte[] { 0x01, 0x20, 0x80, 0xFF })
        {
            for (var i = 0; i < whole.Length; i++)
            {
                byte[] changed = [.. whole];
                changed[i] ^= mask;
                try
                {
                    var profile = await Exported.ReadAsync(changed);
                    Assert.True(profile.Skills.Match(skills => skills.Count == 1, _ => true), $"Byte {i} xor {mask} made the skills empty.");
                    Assert.True(profile.Languages.Match(languages => languages.Length == 1, _ => true), $"Byte {i} xor {mask} made the languages empty.");
                }
                catch (UnreadableProfileException)
                {
                }
            }
        }
    }

    [Fact]
    public async Task Recommendations_in_another_form_are_unknown_in_both_directions()
    {
        var profile = await Exported.ReadAsync(Bytes(Skills("[]", """{"snapshotDomain":"RECOMMENDATIONS","snapshotData":[7]}""")));
        Assert.False(profile.RecommendationsReceived.IsObserved);
        Assert.False(profile.RecommendationsGiven.IsObserved);
    }

    // The languages stand there whatever the skills are.
    private static string Skills(string rows, string more = """{"snapshotDomain":"NOTHING","snapshotData":[]}""") =>
        $$"""{"elements":[{"snapshotDomain":"LANGUAGES","snapshotData":[{"Name":"German","Proficiency":""}]},{"snapshotDomain":"SKILLS","snapshotData":{{rows}}},{{more}}]}""";

    private static byte[] Bytes(string text) => Exported.Bytes(text);
}
