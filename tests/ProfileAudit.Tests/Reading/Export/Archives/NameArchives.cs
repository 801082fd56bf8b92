using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using ProfileAudit.Tests.Support;
using static ProfileAudit.Tests.Reading.Export.Archives.CraftedArchive;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>Names that leave the folder, that end early, that are there twice, or that each system reads in its own way.</summary>
internal static class NameArchives
{
    private const uint Folder = 0x41ED0010;

    public static IEnumerable<CraftedArchive> All =>
    [
        new("y_directory_entry", () => And(new RawEntry("Jobs/", "") { Method = 0 })),
        new("y_directory_entry_twice", () => RawZip.Of(RawZip.Skills, new RawEntry("Jobs/", "") { Method = 0 }, new RawEntry("Jobs/", "") { Method = 0 }, RawZip.Courses).ToArray()),
        new("y_directory_entry_of_windows", () => And(new RawEntry("Jobs\\", "") { Method = 0, Attributes = 0x10 })),
        new("y_traversing_name_of_no_table", () => And(new RawEntry("../../etc/passwd", "x"))),
        new("y_traversing_name_of_windows", () => And(new RawEntry("..\\..\\autoexec.bat", "x"))),
        new("y_absolute_name", () => And(new RawEntry("/etc/passwd", "x"))),
        new("y_name_with_a_drive", () => And(new RawEntry("C:\\Windows\\x.dll", "x"))),
        new("y_name_of_a_server", () => And(new RawEntry("\\\\server\\share\\x", "x"))),
        new("y_name_of_a_device", () => And(new RawEntry("CON", "x"))),
        new("y_name_of_a_device_with_an_ending", () => And(new RawEntry("aux.csv", "x"))),
        new("y_name_of_slashes_only", () => And(new RawEntry("///", "") { Method = 0 })),
        new("y_name_of_dots_only", () => And(new RawEntry("..", "x"))),
        new("y_name_of_control_characters", () => And(new RawEntry("\u001B[2J\r\n", "x"))),
        new("y_name_from_right_to_left", () => And(new RawEntry("x\u202Evsc.exe", "x"))),
        new("y_name_that_is_no_utf8", () => And(new RawEntry("?", "x") { NameBytes = [0xFF, 0xFE, 0x80] })),
        new("y_name_in_an_old_character_set", () => And(new RawEntry("?", "x") { NameBytes = [(byte)'R', 0x82, (byte)'s'], Flags = 0 })),
        new("y_name_as_long_as_it_can_be", () => And(new RawEntry(new string('x', 512), "x"))),
        new("y_name_of_two_hundred_folders", () => And(new RawEntry(string.Concat(Enumerable.Repeat("a/", 200)) + "x", "x"))),
        new("y_names_composed_and_decomposed", () => RawZip.Of(RawZip.Skills, new RawEntry("\u00E9.txt", "x"), new RawEntry("e\u0301.txt", "y"), RawZip.Courses).ToArray()),
        new("y_table_in_the_folder_here", () => WithSkills(RawZip.Skills with { Name = "./Skills.csv" })),
        new("y_folder_around_everything", () => RawZip.Of(RawZip.Skills with { Name = "Export/Skills.csv" }, RawZip.Courses with { Name = "Export\\Courses.csv" }).ToArray()),
        new("y_absolute_table", () => WithSkills(RawZip.Skills with { Name = "/Skills.csv" })),
        new("y_folder_with_a_dot_at_the_end", () => RawZip.Of(RawZip.Skills with { Name = "A. Sample Jr./Skills.csv" }, RawZip.Courses with { Name = "A. Sample Jr./Courses.csv" }).ToArray()),
        new("y_article_with_a_colon", () => And(new RawEntry("Articles/Articles/Why: a story.html", "<h1>x</h1>"))),
        new("y_second_name_that_is_the_first", () => WithSkills(RawZip.Skills with { Extra = SecondName("Skills.csv", "Skills.csv") })),
        new("y_second_name_for_an_old_character_set", () => And(new RawEntry("?", "x") { NameBytes = [(byte)'R', 0x82, (byte)'s'], Flags = 0, Extra = SecondName([(byte)'R', 0x82, (byte)'s'], "R\u00E9s") })),
        new("y_second_name_for_the_first_letter_of_an_old_character_set", () => And(new RawEntry("?", "x") { NameBytes = [(byte)'R', 0x80, (byte)'s'], Flags = 0, Extra = SecondName([(byte)'R', 0x80, (byte)'s'], "R\u00C7s") })),
        new("n_second_name_that_is_another", () => WithSkills(RawZip.Skills with { Extra = SecondName("Skills.csv", "Courses.csv") }), Ambiguous),
        new("n_second_name_that_is_another_beyond_ascii", () => And(new RawEntry("R\u00E9s.txt", "x") { Extra = SecondName("R\u00E9s.txt", "R\u00E8s.txt") }), Ambiguous),
        new("n_second_name_that_makes_a_table", () => And(new RawEntry("x.txt", "x") { Extra = SecondName("x.txt", "Skills.csv") }), Ambiguous),
        new("n_second_name_without_checksum", () => WithSkills(RawZip.Skills with { Extra = Field(0x7075, [1, 0, 0, 0, 0, .. "Other.csv"u8]) }), Ambiguous),
        new("n_second_name_of_nothing", () => WithSkills(RawZip.Skills with { Extra = Field(0x7075) }), Ambiguous),
        new("n_second_name_of_another_version", () => WithSkills(RawZip.Skills with { Extra = Field(0x7075, [2, .. SecondName("Skills.csv", "Skills.csv").AsSpan(5)]) }), Ambiguous),
        new("n_second_name_before_the_data", () => WithSkills(RawZip.Skills with { LocalExtra = SecondName("Skills.csv", "Courses.csv") }), Ambiguous),
        new("n_second_second_name", () => WithSkills(RawZip.Skills with { Extra = [.. SecondName("Skills.csv", "Skills.csv"), .. SecondName("Skills.csv", "x.csv")] }), Ambiguous),
        new("n_second_name_that_changes_ascii_too", () => And(new RawEntry("?", "x") { NameBytes = [(byte)'R', 0x82, (byte)'s'], Flags = 0, Extra = SecondName([(byte)'R', 0x82, (byte)'s'], "T\u00E9s") }), Ambiguous),
        new("n_second_name_that_drops_a_letter", () => And(new RawEntry("?", "x") { NameBytes = [(byte)'R', 0x82, (byte)'s'], Flags = 0, Extra = SecondName([(byte)'R', 0x82, (byte)'s'], "Rs") }), Ambiguous),
        new("n_name_that_ends_early", () => WithSkills(RawZip.Skills with { Name = "Skills.csv\0.txt" }), Ambiguous),
        new("n_name_that_begins_with_its_end", () => And(new RawEntry("\0x", "x")), Ambiguous),
        new("n_name_that_ends_twice", () => And(new RawEntry("x\0", "x")), Ambiguous),
        new("n_folder_with_data", () => WithSkills(RawZip.Skills with { Name = "Skills.csv/" }), Ambiguous),
        new("n_folder_of_windows_with_data", () => WithSkills(RawZip.Skills with { Name = "Skills.csv\\" }), Ambiguous),
        new("p_twice", () => RawZip.Of(RawZip.Skills, RawZip.Skills, RawZip.Courses).ToArray(), "PA-ZIP-DUPLICATE"),
        new("p_three_times", () => RawZip.Of(RawZip.Skills, RawZip.Skills, RawZip.Courses, RawZip.Skills).ToArray(), "PA-ZIP-DUPLICATE"),
        new("p_twice_but_for_case", () => RawZip.Of(RawZip.Skills, RawZip.Skills with { Name = "SKILLS.csv" }, RawZip.Courses).ToArray(), "PA-ZIP-DUPLICATE"),
        new("p_twice_but_for_the_folder_here", () => RawZip.Of(RawZip.Skills, RawZip.Skills with { Name = "./Skills.csv" }, RawZip.Courses).ToArray(), "PA-ZIP-DUPLICATE"),
        new("p_twice_but_for_the_root", () => RawZip.Of(RawZip.Skills, RawZip.Skills with { Name = "/Skills.csv" }, RawZip.Courses).ToArray(), "PA-ZIP-DUPLICATE"),
        new("p_twice_but_for_the_separator", () => RawZip.Of(RawZip.Skills with { Name = "a/Skills.csv" }, RawZip.Skills with { Name = "a\\Skills.csv" }, RawZip.Courses with { Name = "a/Courses.csv" }).ToArray(), "PA-ZIP-DUPLICATE"),
        new("p_twice_for_windows", () => RawZip.Of(RawZip.Skills, RawZip.Skills with { Name = "Skills.csv." }, RawZip.Courses).ToArray()),
        new("p_twice_once_as_a_folder", () => RawZip.Of(RawZip.Skills, new RawEntry("Skills.csv/", "") { Method = 0 }, RawZip.Courses).ToArray()),
        new("p_file_and_folder_of_one_name", () => RawZip.Of(RawZip.Skills, new RawEntry("Skills.csv/x.txt", "x"), RawZip.Courses).ToArray()),
        new("p_folder_named_like_a_table", () => WithSkills(new RawEntry("Skills.csv/", "") { Method = 0 }), NotTheName),
        new("p_folder_named_like_a_table_that_is_not_listed", () => WithSkills(new RawEntry("Skills.csv/x.txt", "x")), NotTheName),
        new("p_folder_by_its_attributes", () => WithSkills(RawZip.Skills with { Attributes = Folder }), NotTheName),
        new("p_folder_by_the_attributes_of_windows", () => WithSkills(RawZip.Skills with { Attributes = 0x10 }), NotTheName),
        new("p_dot_at_the_end", () => WithSkills(RawZip.Skills with { Name = "Skills.csv." }), NotTheName),
        new("p_space_at_the_end", () => WithSkills(RawZip.Skills with { Name = "Skills.csv " }), NotTheName),
        new("p_dots_and_spaces_at_the_end", () => WithSkills(RawZip.Skills with { Name = "Skills.csv. ." }), NotTheName),
        new("p_stream_of_a_file", () => WithSkills(RawZip.Skills with { Name = "Skills.csv:x" }), NotTheName),
        new("p_main_stream_of_a_file", () => WithSkills(RawZip.Skills with { Name = "Skills.csv::$DATA" }), NotTheName),
        new("p_drive_without_a_folder", () => WithSkills(RawZip.Skills with { Name = "C:Skills.csv" }), NotTheName),
        new("i_table_outside_of_the_archive", () => WithSkills(RawZip.Skills with { Name = "../Skills.csv" })),
        new("i_table_on_a_drive", () => WithSkills(RawZip.Skills with { Name = "C:/Skills.csv" })),
        new("i_table_by_way_of_another_folder", () => WithSkills(RawZip.Skills with { Name = "Jobs/../Skills.csv" })),
        new("i_table_with_a_name_of_no_utf8", () => WithSkills(RawZip.Skills with { NameBytes = [.. "Skills"u8, 0xFF, .. ".csv"u8] })),
    ];

    private static byte[] SecondName(string first, string second) => SecondName(Encoding.UTF8.GetBytes(first), second);

    private static byte[] SecondName(byte[] first, string second)
    {
        var checksum = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(checksum, Crc32.HashToUInt32(first));
        return Field(0x7075, [1, .. checksum, .. Encoding.UTF8.GetBytes(second)]);
    }
}
