using ProfileAudit.Tests.Support;
using static ProfileAudit.Tests.Reading.Export.Archives.CraftedArchive;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>The list of entries, and what stands between them that no entry claims.</summary>
internal static class DirectoryArchives
{
    public static IEnumerable<CraftedArchive> All =>
    [
        new("y_other_order_in_the_directory", OtherOrder),
        new("y_comment_of_an_entry", () => WithSkills(RawZip.Skills with { Comment = "a table"u8.ToArray() })),
        new("y_comment_of_an_entry_as_long_as_it_can_be", () => WithSkills(RawZip.Skills with { Comment = new byte[1024] })),
        new("y_padding_in_the_extra_field", () => WithSkills(RawZip.Skills with { Extra = [0, 0, 0], LocalExtra = [0, 0, 0] })),
        new("y_extra_field_of_a_page", () => WithSkills(RawZip.Skills with { Extra = Field(0x9999, new byte[4092]), LocalExtra = Field(0x9999, new byte[4092]) })),
        new("y_local_header_inside_an_extra_field", () => WithSkills(RawZip.Skills with { Extra = Field(0x9999, 0x50, 0x4B, 3, 4) })),
        new("y_unknown_version", () => WithSkills(RawZip.Skills with { Version = 63 })),
        new("n_name_of_a_kilobyte", () => And(new RawEntry(new string('x', 1000), "x")), Damaged),
        new("n_name_of_nothing", () => And(new RawEntry("", "x")), Damaged),
        new("n_extra_field_of_more_than_a_page", () => And(new RawEntry("x", "x") { Extra = Field(0x9999, new byte[4096]) }), Damaged),
        new("n_extra_field_of_more_than_a_page_before_the_data", () => And(new RawEntry("x", "x") { LocalExtra = Field(0x9999, new byte[4096]) }), Damaged),
        new("n_comment_of_an_entry_longer_than_any", () => And(new RawEntry("x", "x") { Comment = new byte[1025] }), Damaged),
        new("n_entry_on_another_disk", () => And(new RawEntry("x", "x") { Disk = 1 }), Damaged),
        new("n_entry_without_signature", () => Changed(RawZip.Of(RawZip.Skills, RawZip.Courses).ToArray(), [0x50, 0x4B, 1, 2], 0), Damaged),
        new("n_name_that_leaves_the_directory", () => Changed(RawZip.Of(RawZip.Courses, RawZip.Skills).ToArray(), [0x50, 0x4B, 1, 2], 29), Damaged),
        new("n_gap_before_the_directory", () => Plain(new RawZip { BeforeDirectory = new byte[16] }), Ambiguous),
        new("n_gap_of_one_byte_before_the_directory", () => Plain(new RawZip { BeforeDirectory = [0] }), Ambiguous),
        new("n_entry_that_is_not_listed", () => Plain(new RawZip { BeforeDirectory = Unlisted }), Ambiguous),
        new("n_gap_between_entries", () => RawZip.Of(RawZip.Skills with { Behind = new byte[16] }, RawZip.Courses).ToArray(), Ambiguous),
        new("n_gap_of_one_byte_between_entries", () => RawZip.Of(RawZip.Skills with { Behind = [0] }, RawZip.Courses).ToArray(), Ambiguous),
        new("n_entry_between_entries_that_is_not_listed", () => RawZip.Of(RawZip.Skills with { Behind = Unlisted }, RawZip.Courses).ToArray(), Ambiguous),
        new("n_descriptor_that_is_not_announced", () => RawZip.Of(RawZip.Skills with { Behind = RawZip.Skills.Descriptor() }, RawZip.Courses).ToArray(), Ambiguous),
        new("n_first_entry_that_is_not_listed", () => Plain(new RawZip { Prefix = Unlisted }), Ambiguous),
        new("n_prefix", () => Plain(new RawZip { Prefix = "#!/bin/sh\n"u8.ToArray() }), "PA-IN-UNKNOWN"),
        new("n_prefix_that_looks_right", () => Plain(new RawZip { Prefix = "PKPKPK"u8.ToArray() }), Ambiguous),
        new("n_mark_of_a_split_archive", () => Plain(new RawZip { Prefix = [0x50, 0x4B, 7, 8] }), Ambiguous),
        new("n_mark_of_an_archive_split_in_one", () => Plain(new RawZip { Prefix = "PK00"u8.ToArray() }), Ambiguous),
    ];

    /// <summary>What a program unpacks that reads the archive as a stream, and no other.</summary>
    internal static byte[] Unlisted
    {
        get
        {
            var bytes = new MemoryStream();
            new RawEntry("Skills.csv", "Name\nB\nD\n").WriteLocal(bytes);
            return bytes.ToArray();
        }
    }

    // Sorted by name, as some writers do; the data stay in the order of writing.
    private static byte[] OtherOrder()
    {
        var (skills, courses) = (new MemoryStream(), new MemoryStream());
        RawZip.Skills.WriteLocal(skills);
        RawZip.Courses.WriteLocal(courses);
        var whole = RawZip.Of(RawZip.Skills, RawZip.Courses).ToArray();
        var (first, second) = (46 + "Skills.csv".Length, 46 + "Courses.csv".Length);
        var at = (int)(skills.Length + courses.Length);
        return [.. whole[..at], .. whole[(at + first)..(at + first + second)], .. whole[at..(at + first)], .. whole[(at + first + second)..]];
    }

    internal static byte[] Changed(byte[] archive, byte[] signature, int offset)
    {
        archive[archive.AsSpan().IndexOf(signature) + offset] ^= 0x40;
        return archive;
    }
}
