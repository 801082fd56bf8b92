using ProfileAudit.Tests.Support;
using static ProfileAudit.Tests.Reading.Export.Archives.CraftedArchive;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>Packings that are not read, passwords, and entries that are no files.</summary>
internal static class MethodArchives
{
    public static IEnumerable<CraftedArchive> All =>
    [
        new("y_deflated", () => Plain(new RawZip())),
        new("y_stored", () => WithSkills(RawZip.Skills with { Method = 0 })),
        new("y_deflated_in_stored_blocks", () => WithSkills(RawZip.Skills with { Packed = [1, 8, 0, 0xF7, 0xFF, .. RawZip.Skills.Content] })),
        new("y_flags_of_the_strength_of_packing", () => WithSkills(RawZip.Skills with { Flags = 0x0806 })),
        new("y_other_method_of_no_table", () => And(new RawEntry("Profile Summary.csv", "x") { Method = 12 })),
        new("y_password_of_no_table", () => And(new RawEntry("Profile Summary.csv", "x") { Flags = 0x0801 })),
        new("y_link_that_is_no_table", () => And(new RawEntry("x", "/etc/passwd") { Attributes = 0xA1FF0000 })),
        new("y_program", () => WithSkills(RawZip.Skills with { Attributes = 0x81ED0000 })),
        new("y_file_of_unix_with_the_bit_of_a_folder", () => WithSkills(RawZip.Skills with { Attributes = 0x81A40010 })),
        new("y_read_only_hidden_archived", () => WithSkills(RawZip.Skills with { Attributes = 0x27, MadeBy = 20 })),
        new("p_encrypted", () => WithSkills(RawZip.Skills with { Flags = 0x0801 }), "PA-ZIP-ENCRYPTED"),
        new("p_encrypted_stored", () => WithSkills(RawZip.Skills with { Flags = 0x0801, Method = 0 }), "PA-ZIP-ENCRYPTED"),
        new("p_encrypted_with_a_descriptor", () => WithSkills(RawZip.Skills with { Flags = 0x0809 }), "PA-ZIP-ENCRYPTED"),
        new("p_strongly_encrypted", () => WithSkills(RawZip.Skills with { Flags = 0x0841 }), "PA-ZIP-ENCRYPTED"),
        new("p_encrypted_directory", () => WithSkills(RawZip.Skills with { Flags = 0x2800 }), "PA-ZIP-ENCRYPTED"),
        new("p_encrypted_by_aes", () => WithSkills(RawZip.Skills with { Flags = 0x0801, Method = 99, Extra = Field(0x9901, 2, 0, (byte)'A', (byte)'E', 3, 8, 0) }), "PA-ZIP-ENCRYPTED"),
        new("p_aes", () => WithSkills(RawZip.Skills with { Method = 99 }), "PA-ZIP-METHOD"),
        .. new (string Name, ushort Method)[] { ("shrink", 1), ("reduce", 2), ("implode", 6), ("deflate64", 9), ("bzip2", 12), ("lzma", 14), ("zstandard_of_old", 20), ("zstandard", 93), ("mp3", 94), ("xz", 95), ("jpeg", 96), ("wavpack", 97), ("ppmd", 98), ("nothing_known", 65_535) }
            .Select(one => new CraftedArchive($"p_{one.Name}", () => WithSkills(RawZip.Skills with { Method = one.Method }), "PA-ZIP-METHOD")),
        new("p_patch", () => WithSkills(RawZip.Skills with { Flags = 0x0820 }), "PA-ZIP-METHOD"),
        new("p_link", () => WithSkills(RawZip.Skills with { Attributes = 0xA1FF0000 }), "PA-ZIP-LINK"),
        new("p_link_made_on_windows", () => WithSkills(RawZip.Skills with { Attributes = 0x420, MadeBy = 63 }), "PA-ZIP-LINK"),
        new("p_link_that_says_it_is_made_on_windows", () => WithSkills(RawZip.Skills with { Attributes = 0xA1FF0000, MadeBy = 63 }), "PA-ZIP-LINK"),
        new("p_character_device", () => WithSkills(RawZip.Skills with { Attributes = 0x21FF0000 }), "PA-ZIP-LINK"),
        new("p_block_device", () => WithSkills(RawZip.Skills with { Attributes = 0x61FF0000 }), "PA-ZIP-LINK"),
        new("p_pipe", () => WithSkills(RawZip.Skills with { Attributes = 0x11FF0000 }), "PA-ZIP-LINK"),
        new("p_socket", () => WithSkills(RawZip.Skills with { Attributes = 0xC1FF0000 }), "PA-ZIP-LINK"),
        new("p_device_of_windows", () => WithSkills(RawZip.Skills with { Attributes = 0x40, MadeBy = 63 }), "PA-ZIP-LINK"),
    ];
}
