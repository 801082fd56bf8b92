using ProfileAudit.Tests.Support;
using static ProfileAudit.Tests.Reading.Export.Archives.CraftedArchive;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>Length and checksum behind the data, as writers leave them that cannot go back: in four forms, or as a lie.</summary>
internal static class DescriptorArchives
{
    private static RawEntry Skills => RawZip.Skills with { Flags = 0x0808 };

    public static IEnumerable<CraftedArchive> All =>
    [
        new("y_descriptor", () => RawZip.Of(Skills, RawZip.Courses with { Flags = 0x0808 }).ToArray()),
        new("y_descriptor_without_signature", () => WithSkills(Skills with { Behind = Skills.Descriptor(isSigned: false) })),
        new("y_descriptor_of_wide_numbers", () => WithSkills(Skills with { Behind = Skills.Descriptor(isWide: true) })),
        new("y_descriptor_of_wide_numbers_without_signature", () => WithSkills(Skills with { Behind = Skills.Descriptor(isSigned: false, isWide: true) })),
        new("y_descriptor_of_what_was_told_before", () => WithSkills(Skills with { TellsEarly = true })),
        new("y_descriptor_of_a_length_told_before", () => WithSkills(Skills with { TellsEarly = true, LocalCrc = 0, LocalPacked = 0 })),
        new("y_descriptor_of_both_lengths_told_before", () => WithSkills(Skills with { TellsEarly = true, LocalCrc = 0 })),
        new("y_descriptor_of_a_checksum_told_before", () => WithSkills(Skills with { TellsEarly = true, LocalPacked = 0, LocalBytes = 0 })),
        new("y_descriptor_of_stored_data", () => WithSkills(Skills with { Method = 0 })),
        new("y_descriptor_of_wide_numbers_as_announced", () => WithSkills(Skills with { TellsEarly = true, LocalCrc = 0, LocalPacked = uint.MaxValue, LocalBytes = uint.MaxValue, LocalExtra = Wide(0, 0), Behind = Skills.Descriptor(isWide: true) })),
        new("p_descriptor_of_another_checksum", () => WithSkills(Skills with { Behind = Skills.Descriptor(crc: 1) }), Headers),
        new("p_descriptor_of_another_length", () => WithSkills(Skills with { Behind = Skills.Descriptor(length: 1) }), Headers),
        new("p_descriptor_of_another_packed_length", () => WithSkills(Skills with { Behind = Skills.Descriptor(packed: 1) }), Headers),
        new("p_descriptor_without_signature_of_another_checksum", () => WithSkills(Skills with { Behind = Skills.Descriptor(isSigned: false, crc: 1) }), Headers),
        new("p_descriptor_without_signature_of_another_length", () => WithSkills(Skills with { Behind = Skills.Descriptor(isSigned: false, length: 1) }), Headers),
        new("p_descriptor_of_wide_numbers_of_another_length", () => WithSkills(Skills with { Behind = Skills.Descriptor(isWide: true, length: 8 + (1L << 32)) }), Headers),
        new("p_descriptor_of_wide_numbers_of_another_packed_length", () => WithSkills(Skills with { Behind = Skills.Descriptor(isSigned: false, isWide: true, packed: -1) }), Headers),
        new("p_descriptor_of_another_signature", () => WithSkills(Skills with { Behind = [0x50, 0x4B, 7, 9, .. Skills.Descriptor(isSigned: false)] }), Headers),
        new("p_descriptor_of_zeros", () => WithSkills(Skills with { Behind = new byte[16] }), Headers),
        new("p_descriptor_missing", () => WithSkills(Skills with { Behind = [] }), Headers),
        new("p_descriptor_missing_for_what_was_told_before", () => WithSkills(Skills with { Behind = [], TellsEarly = true }), Headers),
        new("p_descriptor_right_and_header_wrong", () => WithSkills(Skills with { TellsEarly = true, LocalCrc = 1 }), Headers),
        new("p_descriptor_right_and_length_before_wrong", () => WithSkills(Skills with { TellsEarly = true, LocalBytes = 1 }), Headers),
        new("p_descriptor_right_and_only_a_wrong_checksum_before", () => WithSkills(Skills with { TellsEarly = true, LocalCrc = 1, LocalPacked = 0, LocalBytes = 0 }), Headers),
        new("p_descriptor_right_and_only_a_packed_length_before", () => WithSkills(Skills with { TellsEarly = true, LocalCrc = 0, LocalBytes = 0 }), Headers),
        new("p_descriptor_right_and_packed_length_before_wrong", () => WithSkills(Skills with { TellsEarly = true, LocalCrc = 0, LocalPacked = 1 }), Headers),
        new("p_descriptor_and_directory_that_agree_on_a_wrong_checksum", () => WithSkills(Skills with { DeclaredCrc = 1, Behind = Skills.Descriptor(crc: 1) }), "PA-ZIP-CRC"),
        new("p_descriptor_and_directory_that_agree_on_a_wrong_length", () => WithSkills(Skills with { DeclaredBytes = 9, Behind = Skills.Descriptor(length: 9) }), "PA-ZIP-LENGTH"),
        new("n_descriptor_of_ten_bytes", () => WithSkills(Skills with { Behind = Skills.Descriptor()[..10] }), Ambiguous),
        new("n_descriptor_and_one_byte", () => WithSkills(Skills with { Behind = [.. Skills.Descriptor(), 0] }), Ambiguous),
        new("n_descriptor_twice", () => WithSkills(Skills with { Behind = [.. Skills.Descriptor(), .. Skills.Descriptor()] }), Ambiguous),
        new("n_descriptor_and_an_entry_that_is_not_listed", () => WithSkills(Skills with { Behind = [.. Skills.Descriptor(), .. DirectoryArchives.Unlisted] }), Ambiguous),
        new("p_entry_hidden_between_data_and_descriptor", () => WithSkills(Hiding(DirectoryArchives.Unlisted)), "PA-ZIP-DATA"),
        new("p_descriptor_hidden_between_data_and_descriptor", () => WithSkills(Hiding([.. RawZip.Skills.Descriptor(), .. DirectoryArchives.Unlisted])), "PA-ZIP-DATA"),
        new("p_byte_hidden_between_data_and_descriptor", () => WithSkills(Hiding([0])), "PA-ZIP-DATA"),
    ];

    private static RawEntry Hiding(byte[] hidden) => Skills with { Packed = [.. RawZip.Skills.Pack(), .. hidden] };
}
