using ProfileAudit.Tests.Support;
using static ProfileAudit.Tests.Reading.Export.Archives.CraftedArchive;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>What stands before the data differs from the directory: one program reads the one, another the other.</summary>
internal static class LocalHeaderArchives
{
    public static IEnumerable<CraftedArchive> All =>
    [
        new("p_other_name_before_the_data", () => WithSkills(RawZip.Skills with { LocalName = "Other.csvx" }), Headers),
        new("p_shorter_name_before_the_data", () => WithSkills(RawZip.Skills with { LocalName = "Skills" })),
        new("p_longer_name_before_the_data", () => WithSkills(RawZip.Skills with { LocalName = "Skills.csv.exe" }), Headers),
        new("p_no_name_before_the_data", () => WithSkills(RawZip.Skills with { LocalName = "" }), Headers),
        new("p_other_case_before_the_data", () => WithSkills(RawZip.Skills with { LocalName = "SKILLS.csv" }), Headers),
        new("p_name_with_an_end_before_the_data", () => WithSkills(RawZip.Skills with { LocalName = "Skills.csv\0" }), Headers),
        new("p_other_separator_before_the_data", () => WithSkills(RawZip.Skills with { Name = "./Skills.csv", LocalName = ".\\Skills.csv" }), Headers),
        new("p_name_of_a_table_before_the_data_only", () => WithSkills(RawZip.Skills with { Name = "Nothing.txt", LocalName = "Skills.csv" }), NotTheName),
        new("p_name_of_a_table_before_the_data_of_a_folder", () => WithSkills(new RawEntry("Jobs/", "") { Method = 0, LocalName = "Skills.csv" }), NotTheName),
        new("p_other_method_before_the_data", () => WithSkills(RawZip.Skills with { LocalMethod = 0 }), Headers),
        new("p_other_method_in_the_directory", () => WithSkills(RawZip.Skills with { Method = 0, LocalMethod = 8 }), Headers),
        new("p_other_flags_before_the_data", () => WithSkills(RawZip.Skills with { LocalFlags = 0 }), Headers),
        new("p_password_before_the_data", () => WithSkills(RawZip.Skills with { LocalFlags = 0x0801 }), Headers),
        new("p_password_in_the_directory", () => WithSkills(RawZip.Skills with { Flags = 0x0801, LocalFlags = 0x0800 }), Headers),
        new("p_descriptor_announced_before_the_data_only", () => WithSkills(RawZip.Skills with { LocalFlags = 0x0808 }), Headers),
        new("p_other_checksum_before_the_data", () => WithSkills(RawZip.Skills with { LocalCrc = 1 }), Headers),
        new("p_no_checksum_before_the_data", () => WithSkills(RawZip.Skills with { LocalCrc = 0 }), Headers),
        new("p_other_length_before_the_data", () => WithSkills(RawZip.Skills with { LocalBytes = 1 }), Headers),
        new("p_no_length_before_the_data", () => WithSkills(RawZip.Skills with { LocalBytes = 0 }), Headers),
        new("p_other_packed_length_before_the_data", () => WithSkills(RawZip.Skills with { LocalPacked = 1 }), Headers),
        new("p_no_packed_length_before_the_data", () => WithSkills(RawZip.Skills with { LocalPacked = 0 }), Headers),
        new("p_packed_length_past_the_end_before_the_data", () => WithSkills(RawZip.Skills with { LocalPacked = int.MaxValue }), Headers),
        new("n_no_signature_before_the_data", () => DirectoryArchives.Changed(WithSkills(RawZip.Skills), [0x50, 0x4B, 3, 4], 2), Damaged),
        new("n_name_of_sixty_kilobytes_before_the_data", () => WithSkills(RawZip.Skills with { LocalName = new string('x', 60_000) }), Damaged),
    ];
}
